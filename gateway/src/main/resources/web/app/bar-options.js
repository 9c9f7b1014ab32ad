import {number} from './format.js';
import {colour, font, stillness} from './look.js';

const ROW = 28; // pixels
const LEGEND = 30;

/** How ECharts is to draw rows of numbers as lying bars, the first row on top. */
export function options(rows, series) {
  const hasLegend = series.length > 1;
  const text = {fontFamily: font(), fontSize: 13, color: colour('ink-soft')};
  return {
    height: rows.length * ROW + (hasLegend ? LEGEND : 0) + 8,
    animation: !stillness.matches,
    animationDuration: 300,
    textStyle: text,
    grid: {left: 0, right: hasLegend ? 96 : 56, top: hasLegend ? LEGEND : 0, bottom: 0, outerBoundsMode: 'same'},
    legend: {show: hasLegend, left: 0, top: 0, itemWidth: 12, itemHeight: 8, textStyle: text},
    tooltip: {
      trigger: 'axis',
      axisPointer: {type: 'none'},
      renderMode: 'richText', // the policy for content allows no styles inside of HTML
      confine: true,
      valueFormatter: value => number(value),
      backgroundColor: colour('ink'),
      borderWidth: 0,
      textStyle: {...text, color: colour('paper')},
    },
    xAxis: {type: 'value', show: false},
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(row => row.name),
      axisLine: {show: false},
      axisTick: {show: false},
      axisLabel: {...text, width: 168, overflow: 'truncate', interval: 0},
    },
    series: names(series).map((name, index, all) => bars(name, index, rows, index === all.length - 1 && text)),
  };
}

const names = series => (series.length ? series : ['']);

/** The first series is drawn over the others, which are paler; the last carries the numbers, as it is the longest. */
function bars(name, index, rows, label) {
  const isFirst = index === 0;
  return {
    type: 'bar',
    name,
    barWidth: isFirst ? 10 : 16,
    barGap: '-130%',
    z: isFirst ? 3 : 2,
    itemStyle: {color: colour(isFirst ? 'accent' : 'accent-pale'), borderRadius: 2},
    label: {
      ...label,
      show: Boolean(label),
      position: 'right',
      formatter: ({dataIndex}) => rows[dataIndex].values.map(value => number(value)).join(' / '),
    },
    data: rows.map(row => ({
      value: row.values[index],
      ...(row.colour && {itemStyle: {color: colour(row.colour)}}),
    })),
  };
}
