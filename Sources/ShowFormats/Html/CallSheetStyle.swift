/// How the page looks, on A4 and on a screen.
enum CallSheetStyle {
    static let upright: StaticString = """
        @page { size: A4; margin: 12mm; }
        body { max-width: 186mm; }
        .order { font-size: 9pt; }
        th.cues { width: 26%; }
        """

    static let across: StaticString = """
        @page { size: A4 landscape; margin: 10mm; }
        body { max-width: 277mm; }
        .order { font-size: 8.5pt; }
        th.cues { width: 30%; }
        """

    static let sheet: StaticString = """
        body { font: 10pt/1.35 system-ui, sans-serif; color: #000; background: #fff; margin: 1em auto; padding: 0 1em; }
        h1 { font-size: 18pt; margin: 0 0 .2em; }
        h2 { font-size: 12pt; margin: 1em 0 .3em; }
        p { margin: .2em 0; }
        .for, .call { font-weight: 600; font-size: 12pt; }
        .link { float: right; width: 28mm; text-align: center; margin: 0 0 4mm 6mm; }
        .code { width: 28mm; height: 28mm; background: #fff; }
        .address { font-size: 7pt; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; margin: .6em 0; clear: none; }
        .order { clear: both; }
        th, td { border: .5pt solid #888; padding: 1.2mm 1.6mm; text-align: left; vertical-align: top; }
        thead { display: table-header-group; }
        thead th { background: #e8e8e8; }
        tr { break-inside: avoid; }
        .number { width: 3%; }
        .title { width: 18%; }
        .who { width: 13%; }
        .note { width: 20%; }
        .part td { background: #f2f2f2; font-weight: 600; break-after: avoid; }
        .time { white-space: nowrap; font-variant-numeric: tabular-nums; }
        th.time { white-space: normal; width: 7%; }
        .flag td { font-weight: 600; }
        .contacts, .lane { width: auto; }
        @media print { body { margin: 0; padding: 0; max-width: none; } }
        """
}
