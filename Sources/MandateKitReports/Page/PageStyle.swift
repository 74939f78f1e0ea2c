/// The style sheet of a page, without anything from elsewhere.
enum PageStyle {
  static var sheet: String { Palette.styles(for: ":root") + layout + figures + narrow + print }

  private static let layout = """
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,"Segoe UI",Roboto,\
    "Helvetica Neue",Arial,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
    header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:1rem}footer{padding-top:1rem;padding-bottom:2rem}
    h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em}
    h1{font-size:1.9rem;margin-top:.5em}
    h2{font-size:1.5rem;border-bottom:2px solid var(--line);padding-bottom:.25em}
    h3{font-size:1.15rem}
    h4{font-size:1rem;margin:1.2em 0 .3em}
    p,ul,ol,dl{margin:.5em 0}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible,input:focus-visible\
    {outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-100vw;background:var(--page);padding:.5em 1em}
    .skip:focus{left:1rem;top:.5rem}
    .quiet,figcaption,caption{color:var(--quiet)}
    .met{color:var(--met)}.open{color:var(--open)}.unmet{color:var(--unmet)}
    .status{font-weight:700;white-space:nowrap}
    .outcome{background:var(--panel);border-left:.5rem solid;padding:.75rem 1.25rem;margin:1em 0}
    .outcome p{color:var(--text)}
    .outcome p.verdict{color:inherit;font-size:1.35rem;font-weight:700;margin:0}
    nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
    nav a{display:inline-block;padding:.2em 0}
    dl.pairs{display:grid;grid-template-columns:fit-content(40%) minmax(0,1fr);gap:.35rem 1rem}
    dl.pairs dt{font-weight:700;grid-column:1}dl.pairs dd{margin:0;grid-column:2}
    table{border-collapse:collapse;width:100%;table-layout:fixed}
    caption{text-align:left;padding:.25em 0}
    th,td{text-align:left;vertical-align:top;padding:.45em .75em .45em 0;border-bottom:1px solid var(--line)}
    thead th{border-bottom-width:2px}
    td p,th p{margin:.15em 0}
    .overview th:nth-child(1){width:44%}
    .requirements th:nth-child(1){width:6.5rem}
    .votes th:nth-child(1){width:44%}.votes th:nth-child(2){width:14%}.votes th:nth-child(3){width:22%}
    .votes th p{display:inline}
    .mandates th:nth-child(1){width:30%}.mandates th:nth-child(3){width:26%}
    tbody th{font-weight:600}th .quiet{font-weight:400}
    ul.checks{list-style:none;padding:0}
    ul.checks li{display:flex;gap:.75rem;align-items:flex-start;margin:.5em 0}
    ul.checks input{flex:none;width:1.25rem;height:1.25rem;margin:.15rem 0 0;accent-color:var(--link)}
    details{margin:.5em 0}
    summary{cursor:pointer;padding:.25em 0;font-weight:600}
    .tree,.tree ul{padding-left:1.25rem;margin:.2em 0}

    """

  private static let figures = """
    figure{margin:1em 0}
    figcaption{margin:.25em 0}
    .bar,.span{display:block;width:100%;overflow:visible}
    .bar{height:1.1rem}.span{height:2rem}
    .track{fill:var(--panel);stroke:var(--line)}
    .fill-met{fill:var(--met)}.fill-open{fill:var(--open)}.fill-unmet{fill:var(--unmet)}
    .fill{fill:var(--link)}.mark{fill:var(--text);stroke:var(--page)}
    .needed{stroke:var(--text);stroke-width:3}.halo{stroke:var(--page);stroke-width:7}
    .axis{stroke:var(--line)}
    .ends{display:flex;justify-content:space-between;gap:1rem;font-size:.875rem;color:var(--quiet)}
    .ends span:last-child{text-align:right}
    .key{width:1rem;height:1rem;vertical-align:-.15em;margin-right:.35em;overflow:visible}
    .keys{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;font-size:.875rem}
    .measure{margin:.75em 0}.measure p{margin:.15em 0}
    .boxes{list-style:none;padding:0;display:grid;gap:.5rem}
    .boxes .boxes{margin:.5rem 0 0}
    .boxes .leaves{grid-template-columns:repeat(auto-fill,minmax(min(9.5rem,100%),1fr))}
    .boxes li{border:1px solid var(--line);border-left-width:4px;border-radius:.25rem;padding:.4rem .6rem}
    .boxes .leaves li{border-left-width:1px}
    .boxes .leaves strong{font-weight:400;display:block}

    """

  private static let narrow = """
    @media screen and (max-width:40rem){
    header,main,footer{padding-left:.75rem;padding-right:.75rem}
    h1{font-size:1.5rem}h2{font-size:1.3rem}
    dl.pairs{display:block}dl.pairs dd{margin-bottom:.5em}
    th,td{padding-right:.5em;font-size:.875rem}
    .status{white-space:normal}
    .requirements th:nth-child(1){width:18%}
    .overview th:nth-child(1){width:32%}.overview th:nth-child(2){width:38%}
    .votes,.votes caption,.votes thead,.votes tbody{display:block}
    .votes tr{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.35em 0;border-bottom:1px solid var(--line)}
    .votes tr>*{border:0;padding:0}
    .votes tr>th:nth-child(1){width:100%}
    .votes tr>:nth-child(2){width:5.5rem}.votes tr>:nth-child(3){width:9rem}
    .tree,.tree ul{padding-left:.9rem}
    }

    """

  /// What is folded is printed unfolded, by browsers that know `::details-content`.
  private static let print = """
    @page{size:A4;margin:16mm 15mm}
    @media print{
    body{font-size:10pt}
    header,main,footer{max-width:none;padding:0}
    nav,.skip{display:none}
    a{color:inherit}
    h1{font-size:18pt}h2{font-size:14pt}h3{font-size:11.5pt}
    h1,h2,h3,h4,caption,summary,thead{break-after:avoid}
    .measures details{display:none}
    th,td{padding-top:.2em;padding-bottom:.2em}
    tr,figure,.outcome,.leaves li,li:has(>.leaves),.measure,ul.checks li,dl.pairs dt{break-inside:avoid}
    .proposal+.proposal{break-before:page}
    thead{display:table-header-group}
    .measures{break-inside:auto}figcaption,.keys{break-after:avoid}.keys{break-inside:avoid}
    .boxes .leaves{grid-template-columns:repeat(auto-fill,minmax(7rem,1fr));gap:.3rem}
    .boxes li{padding:.2rem .4rem}
    details::details-content{display:block;content-visibility:visible;height:auto}
    details>summary{list-style:none}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    p,li{orphans:2;widows:2}
    }

    """
}
