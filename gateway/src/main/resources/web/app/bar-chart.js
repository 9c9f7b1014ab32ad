import * as charts from 'echarts/charts';
import * as components from 'echarts/components';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {html} from 'lit';
import {options} from './bar-options.js';
import {Component} from './component.js';
import {number} from './format.js';
import {say} from './language.js';
import {darkness} from './look.js';
import './bar-chart.css';

use([charts.BarChart, components.GridComponent, components.LegendComponent, components.TooltipComponent, CanvasRenderer]);

/** Numbers as bars for the eye, and as a table for those who do not see them. */
class BarChart extends Component {
  static properties = {
    heading: {},
    note: {},
    rows: {attribute: false},
    series: {attribute: false},
  };

  #chart = null;
  #shown = null;
  #resizing = new ResizeObserver(() => this.#chart?.resize());
  #repaint = () => this.#paint();

  constructor() {
    super();
    this.series = [];
  }

  connectedCallback() {
    super.connectedCallback();
    darkness.addEventListener('change', this.#repaint);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    darkness.removeEventListener('change', this.#repaint);
    this.#resizing.disconnect();
    this.#chart?.dispose();
    this.#chart = this.#shown = null;
  }

  render() {
    return html`
      <header>
        <h2>${this.heading}</h2>
        <p class="note">${this.note}</p>
      </header>
      ${this.rows.length ? this.#table() : html`<p class="empty">${say('noFigures')}</p>`}
      <div class="canvas" aria-hidden="true" ?hidden=${!this.rows.length}></div>
    `;
  }

  #table() {
    const heads = this.series.length ? this.series : [this.heading];
    return html`
      <div class="unseen">
        <table>
          <caption>${this.heading}</caption>
          <thead>
            <tr><td></td>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr>
          </thead>
          <tbody>
            ${this.rows.map(
              ({name, values}) =>
                html`<tr><th scope="row">${name}</th>${values.map(value => html`<td>${number(value)}</td>`)}</tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  updated() {
    const wanted = JSON.stringify([this.rows, this.series]);
    if (this.rows.length && wanted !== this.#shown) {
      this.#shown = wanted;
      this.#paint();
    }
  }

  #paint() {
    if (this.#shown === null) {
      return;
    }
    const canvas = this.querySelector('.canvas');
    const {height, ...drawing} = options(this.rows, this.series);
    canvas.style.height = `${height}px`;
    if (!this.#chart) {
      this.#chart = init(canvas, null, {renderer: 'canvas'});
      this.#resizing.observe(canvas);
    }
    this.#chart.resize();
    this.#chart.setOption(drawing, {notMerge: true});
  }
}

customElements.define('bar-chart', BarChart);
