print("runofshow")
