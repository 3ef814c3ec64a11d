// Draws charts by ECharts, which is loaded where the first one is; inks are the style sheet's own, so that themes and paper change them.
const INKS = [1, 2, 3, 4].map((ink) => `var(--chart-${ink})`);
const SHAPES = ["circle", "diamond", "triangle", "rect"];
const LINES = ["solid", "dashed", "dotted", [8, 3, 2, 3]];
const MOST_SIZE = 26;
const DAY = 86_400_000;
let engine;

const load = () => (engine ??= new Promise((resolve, reject) => {
  const script = Object.assign(document.createElement("script"), { src: document.body.dataset.charts, onload: () => resolve(window.echarts), onerror: reject });
  document.head.append(script);
}));

const inkOf = (series, index) => (series.tone === "plain" ? INKS[index % INKS.length] : `var(--${series.tone})`);

const axisOf = (axis, across, formats, marks) => ({
  type: { time: "time", number: "value", words: "category" }[axis.kind],
  data: axis.kind === "words" ? [...new Set(marks.map((mark) => mark[0]))] : undefined,
  min: axis.min ?? undefined,
  max: axis.max ?? undefined,
  scale: true,
  name: axis.label,
  nameLocation: across ? "middle" : "end",
  nameGap: across ? 28 : 12,
  nameTextStyle: { color: "var(--ink-faint)", fontSize: 12, align: across ? "center" : "left", padding: across ? 0 : [0, 0, 0, -22] },
  axisLabel: { color: "var(--ink-soft)", fontSize: 12, hideOverlap: true, formatter: formats[axis.kind] },
  axisLine: { lineStyle: { color: "var(--line-strong)" } },
  axisTick: { show: false },
  splitLine: { show: !across, lineStyle: { color: "var(--line)" } },
  splitNumber: 4,
  minInterval: axis.kind === "time" ? DAY : undefined,
  interval: axis.kind === "number" && axis.min != null && axis.max != null ? (axis.max - axis.min) / 4 : undefined,
});

// The band is what lies between two lines that are stacked and not seen.
const bandOf = (series, ink) => {
  const known = series.marks.filter((mark) => mark[2] != null && mark[3] != null);
  const part = (data, opacity) => ({ type: "line", stack: `band ${series.name}`, stackStrategy: "all", data, symbol: "none", silent: true, tooltip: { show: false }, lineStyle: { opacity: 0 }, areaStyle: { color: ink, opacity } });
  return known.length > 1 ? [part(known.map((mark) => [mark[0], mark[2]]), 0), part(known.map((mark) => [mark[0], mark[3] - mark[2]]), 0.14)] : [];
};

const seriesOf = (series, index) => {
  const ink = inkOf(series, index);
  const points = series.marks.map((mark) => ({ value: mark.slice(0, 2), mark }));
  const most = Math.max(1, ...series.marks.map((mark) => mark[4] ?? 1));
  const emphasis = { disabled: true };
  const plain = { name: series.name, data: points, itemStyle: { color: ink }, emphasis, cursor: series.marks.some((mark) => mark[6]) ? "pointer" : "default" };
  const share = (point) => (point.mark[4] ?? 1) / most;
  const drawn = {
    line: { ...plain, type: "line", symbol: SHAPES[index % 4], symbolSize: 6, showSymbol: points.length < 60, lineStyle: { color: ink, width: 2, type: LINES[index % 4] } },
    step: { ...plain, type: "line", step: "end", symbol: SHAPES[index % 4], symbolSize: 5, showSymbol: points.length < 60, lineStyle: { color: ink, width: 2, type: LINES[index % 4] } },
    bar: { ...plain, type: "bar", barMaxWidth: 36 },
    scatter: { ...plain, type: "scatter", symbol: SHAPES[index % 4], itemStyle: { color: ink, opacity: 0.75 }, data: points.map((point) => ({ ...point, symbolSize: most > 1 ? 6 + (MOST_SIZE - 6) * Math.sqrt(share(point)) : 9 })) },
    heat: { ...plain, type: "scatter", symbol: "rect", data: points.map((point) => ({ ...point, symbolSize: MOST_SIZE, itemStyle: { color: ink, opacity: 0.12 + 0.88 * Math.sqrt(share(point)) } })) },
  }[series.kind];
  const trend = series.trend && { type: "line", data: series.trend, symbol: "none", silent: true, tooltip: { show: false }, lineStyle: { color: ink, width: 1.5, type: [2, 4] } };
  return [...bandOf(series, ink), drawn, ...(trend ? [trend] : [])];
};

const optionsOf = (chart, font) => {
  const number = new Intl.NumberFormat(chart.language, { maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(chart.language, { dateStyle: "medium" });
  const month = new Intl.DateTimeFormat(chart.language, { day: "numeric", month: "short" });
  const formats = { time: (at) => (new Date(at).getMonth() || new Date(at).getDate() > 1 ? month.format(at) : String(new Date(at).getFullYear())), number: (value) => number.format(value), words: (word) => word };
  const marks = chart.series.flatMap((series) => series.marks);
  const told = ({ seriesName, data: { mark } }) => {
    const x = { time: () => day.format(new Date(mark[0])), number: () => `${chart.x.label}: ${number.format(mark[0])}`, words: () => mark[0] }[chart.x.kind]();
    const span = mark[2] == null ? "" : ` (${number.format(mark[2])} – ${number.format(mark[3])})`;
    const y = mark[1] == null ? chart.unknown : number.format(mark[1]);
    return [mark[5], x, `${chart.series.length > 1 ? seriesName : chart.y.label}: ${y}${span}`, mark[4] == null ? "" : `n = ${mark[4]}`].filter(Boolean).join("\n");
  };
  return {
    animation: false,
    textStyle: { fontFamily: font, color: "var(--ink-soft)" },
    grid: { left: 8, right: 16, top: chart.series.length > 1 ? 56 : 32, bottom: 32, containLabel: true },
    legend: chart.series.length > 1 ? { data: chart.series.map(({ name }) => name), left: 0, top: 0, type: "scroll", selectedMode: false, textStyle: { color: "var(--ink-soft)", fontSize: 12 } } : undefined,
    tooltip: { trigger: "item", renderMode: "richText", confine: true, formatter: told, backgroundColor: "var(--raised)", borderColor: "var(--line-strong)", borderWidth: 1, shadowBlur: 0, textStyle: { color: "var(--ink)", fontSize: 12, fontFamily: font } },
    xAxis: axisOf(chart.x, true, formats, marks),
    yAxis: axisOf(chart.y, false, formats, marks),
    series: chart.series.flatMap(seriesOf),
  };
};

const draw = async (picture) => {
  const echarts = await load();
  if (!picture.isConnected || picture.firstChild) return;
  const drawn = echarts.init(picture, null, { renderer: "svg" });
  drawn.setOption(optionsOf(JSON.parse(picture.dataset.chart), getComputedStyle(picture).fontFamily));
  drawn.on("click", ({ data }) => data?.mark?.[6] && location.assign(data.mark[6]));
  new ResizeObserver((_, sight) => {
    if (picture.isConnected) return matchMedia("print").matches || drawn.resize();
    sight.disconnect();
    drawn.dispose();
  }).observe(picture);
};

document.addEventListener("htmx:load", (event) => event.target.querySelectorAll?.("[data-chart]").forEach(draw));
