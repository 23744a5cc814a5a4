/// The style of the page: black and a few greys on white, so that it prints well without colours.
enum PageStyle {
    static let sheet: StaticString = """
        @page { size: A4; margin: 15mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #555; } }
        * { box-sizing: border-box; }
        body { font: 15px/1.45 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: #1b1f24; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1.2rem; }
        h1 { font-size: 1.55rem; line-height: 1.2; margin: 0 0 .3rem; }
        h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; }
        .about { color: #555; margin: 0 0 1rem; }
        .summary { padding-left: 1.2rem; margin: .4rem 0; } .summary li:first-child { font-weight: 600; }
        .advice { border: 2px solid #1b1f24; border-radius: 4px; padding: .2rem 1.2rem .6rem; margin: 1rem 0; }
        .advice h2 { margin: .6rem 0 .2rem; } .advice ol { margin: 0; padding-left: 1.3rem; } .advice li { margin: .25rem 0; }
        .note, figcaption { color: #555; font-size: .85rem; margin: .2rem 0 1rem; }
        figure { margin: 1.2rem 0; } svg { display: block; width: 100%; height: auto; font: 12px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; fill: #1b1f24; }
        .axis { text-anchor: middle; fill: #555; } .small { font-size: 11px; } .quiet { fill: #444; } .halo { paint-order: stroke; stroke: #fff; stroke-width: 3px; } .middle { text-anchor: middle; }
        .grid { stroke: #dfe3e8; } .row { stroke: #eef0f3; } .hard { stroke: #1b1f24; stroke-dasharray: 4 3; } .zero { stroke: #1b1f24; stroke-width: 1.5; }
        .plan { fill: #fff; stroke: #6b7480; } .left { fill: #fff; stroke: #6b7480; stroke-dasharray: 3 3; }
        .ran { fill: #9db4ce; stroke: #44566b; } .late { fill: #1f2a38; stroke: #1f2a38; } .hold { fill: #fff; stroke: #1f2a38; } .hatch { stroke: #1f2a38; fill: none; }
        .air { fill: #f1ead9; stroke: #b9a878; } .onair { fill: #d9c48a; stroke: #8a7640; } .half { fill: #c8d3df; } .dot { fill: #fff; stroke: #1b1f24; stroke-width: 1.2; } .median { stroke: #1b1f24; stroke-width: 3; }
        table { border-collapse: collapse; width: 100%; margin: 1.3rem 0 .4rem; font-size: .92rem; }
        caption { text-align: left; font-weight: 600; font-size: 1.05rem; padding: .2rem 0; }
        th, td { padding: .22rem .45rem; border-bottom: 1px solid #dfe3e8; text-align: right; vertical-align: top; font-variant-numeric: tabular-nums; white-space: nowrap; }
        thead th { color: #555; font-weight: 500; border-bottom: 1px solid #6b7480; } tbody th { font-weight: 400; }
        th[scope=row], th.t, td.t, thead th:first-child { text-align: left; white-space: normal; }
        @media (max-width: 40rem) { table { display: block; overflow-x: auto; } }
        @media print {
        body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; }
        table { font-size: 8.5pt; margin-top: 1rem; } th, td { padding: .14rem .35rem; }
        .recording { break-before: page; } h2, caption { break-after: avoid; } thead { display: table-header-group; }
        figure, tr, li, .advice, .short { break-inside: avoid; } thead { break-after: avoid; } tbody tr:nth-child(-n+3) { break-before: avoid; } p, li { orphans: 2; widows: 2; }
        }
        """
}
