export const id = 828;

export const ids = [ 828 ];

export const modules = {
  21828: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      shadow: () => shadow,
      shadowWith: () => shadowWith
    });
    var read_tables = __webpack_require__(31865);
    var errors = __webpack_require__(19473);
    var gates_evaluate = __webpack_require__(77674);
    var gates_predictions = __webpack_require__(15909);
    var metrics_metric = __webpack_require__(94796);
    var shown = __webpack_require__(78909);
    var bound = __webpack_require__(55939);
    var gates_draft = __webpack_require__(46477);
    var outcome = __webpack_require__(11223);
    var gates_slices = __webpack_require__(48324);
    var difference = __webpack_require__(1439);
    var judge = __webpack_require__(43248);
    function excessOf({candidate, control}) {
      if (control === null || (0, metrics_metric.b0)(control) || (0, metrics_metric.b0)(candidate)) return null;
      return (0, difference.P)(candidate, control);
    }
    const NO_EXCESS = {
      side: "at-most",
      threshold: 0
    };
    function beyondNoise(draft, {candidate, control, decide, bound, confidence}) {
      const {record, judgement} = draft;
      if (control === null || bound.kind !== "max" || record.verdict !== "fail") return draft;
      const excess = excessOf({
        candidate,
        control
      });
      const withdrawn = why => ({
        record: {
          ...record,
          verdict: "inconclusive",
          reason: `${record.reason}: beyond the bound, but ${why}`
        },
        judgement: judgement === null ? null : {
          ...judgement,
          verdict: "inconclusive",
          failLevel: 1
        }
      });
      if (excess === null) return withdrawn("the control cannot tell what production differs from itself by");
      const found = decide === "estimate" ? (0, judge.f)(excess, NO_EXCESS) : (0, judge.y)(excess, NO_EXCESS, confidence);
      if (found.verdict !== "fail") return withdrawn("not surely beyond what production differs from itself by");
      const failLevel = Math.max(judgement?.failLevel ?? 1, found.failLevel);
      return {
        record,
        judgement: judgement === null ? null : {
          ...judgement,
          failLevel
        }
      };
    }
    function judgeShadow(checks, data, confidence) {
      return (0, gates_draft.M)(checks.flatMap(check => draftsOf(check, data, confidence)), confidence);
    }
    function draftsOf(check, data, confidence) {
      const by = check.by === void 0 ? null : [ check.by ].flat();
      const measured = data.measure(check.metric, check.column, by);
      return (0, bound.BO)(check).flatMap(bound => measured.length === 0 ? [ withoutSlices(check, bound, by ?? [], confidence) ] : measured.map(one => draftOf(check, bound, one, confidence)));
    }
    function draftOf(check, bound, measured, confidence) {
      const {slice, candidate, fewestRows, remark} = measured;
      const fields = {
        ...fieldsOf(check.metric, check.column, measured, confidence),
        id: idOf(check, slice === null ? [] : [ (0, gates_slices.Q1)(slice) ], bound)
      };
      const least = check["min-rows"] ?? 0;
      const absence = fewestRows < least ? `${fewestRows} rows of a sample are fewer than the ${least} that min-rows asks for` : null;
      const where = slice === null ? "" : ` on ${(0, gates_slices.Q1)(slice)}`;
      const subject = (0, shown.pS)(`${check.metric} of ${check.column}${where}`);
      const draft = (0, gates_draft._)(check, bound, fields, {
        subject,
        about: candidate,
        shown: candidate,
        absence,
        confidence
      });
      const held = beyondNoise(draft, {
        ...measured,
        decide: check.decide ?? "interval",
        bound,
        confidence
      });
      if (remark === "" || held.record.verdict === "pass") return held;
      return {
        ...held,
        record: {
          ...held.record,
          reason: `${held.record.reason}${remark}`
        }
      };
    }
    function withoutSlices(check, bound, by, confidence) {
      const {metric, column} = check;
      const nothing = {
        candidate: null,
        baseline: null,
        delta: null,
        rows: 0
      };
      const fields = {
        id: idOf(check, [ by.map(gates_slices.NK).join(",") ], bound),
        metric,
        slice: null,
        column,
        ...nothing
      };
      const absence = `there is no slice by ${by.join(", ")}`;
      const subject = (0, shown.pS)(`${metric} of ${column}`);
      return (0, gates_draft._)(check, bound, fields, {
        subject,
        about: null,
        shown: null,
        absence,
        confidence
      });
    }
    const idOf = ({metric, column}, rows, {kind}) => [ metric, (0, gates_slices.NK)(column), ...rows, kind ].join("/");
    function fieldsOf(metric, column, measured, confidence) {
      const {slice, candidate, control, rows, pValue, detectable} = measured;
      const excess = excessOf(measured);
      return {
        metric,
        slice: slice === null ? null : {
          ...slice
        },
        column,
        candidate: (0, outcome.Kz)(candidate, confidence),
        baseline: control === null ? null : (0, outcome.Kz)(control, confidence),
        delta: excess === null ? null : (0, outcome.Kz)(excess, confidence),
        pValue,
        detectable,
        rows,
        ...(0, metrics_metric.b0)(candidate) ? {} : {
          method: candidate.method
        }
      };
    }
    function shadowMeasurements(columns, data, confidence) {
      return columns.flatMap(column => data.metrics(column).flatMap(metric => data.measure(metric, column, null).map(measured => ({
        id: `${metric}/${(0, gates_slices.NK)(column)}`,
        ...fieldsOf(metric, column, measured, confidence),
        ...(0, metrics_metric.b0)(measured.candidate) ? {
          reason: `${(0, shown.pS)(`${metric} of ${column}`)} is undefined: ${measured.candidate.undefined}`
        } : {}
      }))));
    }
    const both = make => ({
      production: make("production"),
      candidate: make("candidate")
    });
    function countCategories(counts, codes, textOf) {
      const byCode = new Map;
      for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
      for (const [code, count] of byCode) {
        const name = code < 0 ? null : textOf(code);
        counts.set(name, (counts.get(name) ?? 0) + count);
      }
    }
    function compareCategorical(production, candidate) {
      const sides = {
        production,
        candidate
      };
      const names = [ ...new Set([ ...production.keys(), ...candidate.keys() ]) ].filter(name => name !== null);
      names.sort((a, b) => a < b ? -1 : 1);
      const missing = both(side => sides[side].get(null) ?? 0);
      const categories = missing.production + missing.candidate > 0 ? [ ...names, null ] : names;
      const column = side => Float64Array.from(categories, name => sides[side].get(name) ?? 0);
      const counts = {
        production: column("production"),
        candidate: column("candidate")
      };
      const rows = both(side => counts[side].reduce((sum, count) => sum + count, 0));
      return {
        kind: "categorical",
        categories,
        counts,
        rows,
        missing
      };
    }
    function strangers(comparison, side) {
      const other = comparison.counts[side === "production" ? "candidate" : "production"];
      return comparison.categories.filter((_, k) => comparison.counts[side][k] > 0 && other[k] === 0);
    }
    const newRows = ({counts: {production, candidate}}) => candidate.reduce((sum, count, k) => sum + (production[k] === 0 ? count : 0), 0);
    const binCounts = (upTo, total) => [ ...upTo, total ].map((count, bin) => count - (bin === 0 ? 0 : upTo[bin - 1]));
    function binTable(production, candidate) {
      if (production.counts.filter(count => count > 0).length < 2 && production.missing === 0) return {
        undefined: "all of production falls into one bin, in which a move of the candidate would not show"
      };
      const withMissing = production.missing + candidate.missing > 0;
      const column = ({counts, missing}) => Float64Array.from(withMissing ? [ ...counts, missing ] : counts);
      return {
        production: column(production),
        candidate: column(candidate)
      };
    }
    function decilesOf(span, count) {
      const cuts = [];
      let known = true;
      for (let tenth = 1; tenth <= 9; tenth++) {
        const place = (count - 1) * (tenth / 10);
        const rank = Math.floor(place);
        const low = span.productionAt(rank);
        const high = span.productionAt(Math.min(rank + 1, count - 1));
        if (low === void 0 || high === void 0) known = false; else cuts.push(between(low, high, place - rank));
      }
      return known ? cuts.filter((cut, at) => at === 0 || cut > cuts[at - 1]) : void 0;
    }
    function between(low, high, share) {
      const apart = high - low;
      return share < .5 ? low + apart * share : high - apart * (1 - share);
    }
    function cutCounts(span, cuts) {
      const upTo = both(side => cuts.map(cut => span.countUpTo(side, cut)));
      const known = counts => !counts.includes(void 0);
      const {production, candidate} = upTo;
      return known(production) && known(candidate) ? {
        cuts,
        upTo: {
          production,
          candidate
        }
      } : void 0;
    }
    const noDistance = () => ({
      ks: 0,
      wasserstein: 0,
      lost: 0
    });
    const gapOf = (production, candidate, sizes) => production / sizes.production - candidate / sizes.candidate;
    function addArea(distance, area) {
      const sum = distance.wasserstein + area;
      distance.lost += distance.wasserstein >= area ? distance.wasserstein - sum + area : area - sum + distance.wasserstein;
      distance.wasserstein = sum;
    }
    function addSorted(distance, production, candidate, left, sizes) {
      const {production: startP, candidate: startC} = left;
      let p = 0;
      let c = 0;
      let gap = gapOf(startP, startC, sizes);
      let {ks} = distance;
      let area = 0;
      let before = Math.min(production[0] ?? 1 / 0, candidate[0] ?? 1 / 0);
      while (p < production.length || c < candidate.length) {
        const ofProduction = p < production.length ? production[p] : 1 / 0;
        const ofCandidate = c < candidate.length ? candidate[c] : 1 / 0;
        const value = Math.min(ofProduction, ofCandidate);
        area += Math.abs(gap) * (value - before);
        while (p < production.length && production[p] === value) p++;
        while (c < candidate.length && candidate[c] === value) c++;
        gap = gapOf(startP + p, startC + c, sizes);
        ks = Math.max(ks, Math.abs(gap));
        before = value;
      }
      addArea(distance, area);
      distance.ks = ks;
    }
    const NOWHERE = -1;
    function locate({base, atoms}, values, buckets) {
      if (base.kind === "linear") locateLinear(base, values, buckets); else locateKey(base, values, buckets);
      for (const atom of atoms) for (let i = 0; i < values.length; i++) if (buckets[i] !== NOWHERE) buckets[i] += (values[i] >= atom ? 1 : 0) + (values[i] > atom ? 1 : 0);
    }
    function locateLinear({low, scale, buckets: count}, values, buckets) {
      const last = count - 1;
      for (let i = 0; i < values.length; i++) {
        const at = (values[i] - low) * scale;
        if (at >= 1 && at < last) buckets[i] = at | 0; else buckets[i] = Number.isFinite(values[i]) ? at < 1 ? 0 : last : NOWHERE;
      }
    }
    function locateKey({shift, first, buckets: count}, values, buckets) {
      const last = count - 1;
      const words = highWords(values);
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const at = (sortable(value === 0 ? 0 : words[2 * i + 1]) >>> shift) - first;
        buckets[i] = Number.isFinite(value) ? Math.min(Math.max(at, 0), last) : NOWHERE;
      }
    }
    function highWords(values) {
      return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    }
    const sortable = high => (high ^ (high >> 31 | 2147483648)) >>> 0;
    const CROWDED = .01;
    const FREQUENT = .02;
    const MOST_ATOMS = 4;
    const BEYOND = 5e-4;
    const IN_BUCKET = 256;
    function grid_gridFor(pilot, rows) {
      const bits = Math.round(Math.min(Math.max(Math.log2(rows / IN_BUCKET), 8), 20));
      const beyond = Math.floor(pilot.length * BEYOND);
      const inner = pilot.subarray(beyond, pilot.length - beyond);
      const atoms = atomsOf(inner);
      const linear = linearGrid(inner, 2 ** bits, atoms);
      if (linear === null) return keyGrid(inner, bits, atoms);
      const crowdedLinear = crowding(linear, pilot);
      if (crowdedLinear <= CROWDED) return linear;
      const key = keyGrid(inner, bits, atoms);
      return crowding(key, pilot) < crowdedLinear ? key : linear;
    }
    function atomsOf(pilot) {
      const found = [];
      for (let from = 0; from < pilot.length; ) {
        let to = from + 1;
        while (pilot[to] === pilot[from]) to++;
        if (to - from > FREQUENT * pilot.length) found.push({
          value: pilot[from],
          count: to - from
        });
        from = to;
      }
      const most = found.sort((a, b) => b.count - a.count).slice(0, MOST_ATOMS);
      return most.map(({value}) => value).sort((a, b) => a - b);
    }
    const withAtoms = (base, atoms) => ({
      base,
      atoms,
      buckets: base.buckets + 2 * atoms.length
    });
    function linearGrid(pilot, buckets, atoms) {
      const from = pilot[0];
      const to = pilot[pilot.length - 1];
      const scale = (buckets - 3) / (to - from);
      const low = from - 1 / scale;
      if (!(scale > 0 && Number.isFinite(scale) && Number.isFinite(low))) return null;
      return withAtoms({
        kind: "linear",
        buckets,
        low,
        scale
      }, atoms);
    }
    function keyGrid(pilot, bits, atoms) {
      const key = value => value === 0 ? sortable(0) : sortable(highWords(Float64Array.of(value))[1]);
      const from = key(pilot[0]);
      const to = key(pilot[pilot.length - 1]);
      let shift = 0;
      while ((to >>> shift) - (from >>> shift) + 1 > 2 ** bits) shift++;
      const buckets = (to >>> shift) - (from >>> shift) + 3;
      return withAtoms({
        kind: "key",
        buckets,
        shift,
        first: (from >>> shift) - 1
      }, atoms);
    }
    function crowding(grid, pilot) {
      const buckets = new Int32Array(pilot.length);
      locate(grid, pilot, buckets);
      let most = 0;
      for (let from = 0; from < pilot.length; ) {
        let to = from;
        let distinct = 0;
        for (;to < pilot.length && buckets[to] === buckets[from]; to++) if (to === from || pilot[to] !== pilot[to - 1]) distinct++;
        most = Math.max(most, distinct);
        from = to;
      }
      return most / pilot.length;
    }
    const COUNT = 0;
    const PLACES = 1;
    const LEAST = 2;
    const MOST = 3;
    const STRIDE = 4;
    function emptyTally({buckets}) {
      const cells = new Float64Array(STRIDE * buckets);
      for (let at = 0; at < cells.length; at += STRIDE) {
        cells[at + LEAST] = 1 / 0;
        cells[at + MOST] = -1 / 0;
      }
      return cells;
    }
    const BLOCK = 4096;
    function addTo(cells, grid, values) {
      const places = placing(grid);
      const buckets = new Int32Array(Math.min(BLOCK, values.length));
      for (let from = 0; from < values.length; from += BLOCK) {
        const block = values.subarray(from, from + BLOCK);
        locate(grid, block, buckets);
        addBlock(cells, block, buckets, places);
      }
    }
    function addBlock(cells, block, buckets, {origin, scale, step}) {
      for (let i = 0; i < block.length; i++) {
        const bucket = buckets[i];
        if (bucket < 0) continue;
        const value = block[i];
        const at = STRIDE * bucket;
        cells[at] = cells[at] + 1;
        cells[at + PLACES] = cells[at + PLACES] + ((value - origin) * scale - step * bucket);
        if (value < cells[at + LEAST]) cells[at + LEAST] = value;
        if (value > cells[at + MOST]) cells[at + MOST] = value;
      }
    }
    function addTally(cells, part) {
      if (part.length !== cells.length) throw new RangeError("parts were counted on different grids");
      for (let at = 0; at < cells.length; at += STRIDE) {
        cells[at] += part[at];
        cells[at + PLACES] += part[at + PLACES];
        cells[at + LEAST] = Math.min(cells[at + LEAST], part[at + LEAST]);
        cells[at + MOST] = Math.max(cells[at + MOST], part[at + MOST]);
      }
    }
    const placing = ({base}) => base.kind === "linear" ? {
      origin: base.low,
      scale: base.scale,
      step: 1
    } : {
      origin: 0,
      scale: 1,
      step: 0
    };
    const noMoments = () => ({
      count: 0,
      missing: 0,
      infinite: 0,
      origin: Number.NaN,
      mean: 0,
      squares: 0
    });
    function addMoments(moments, values) {
      if (Number.isNaN(moments.origin)) moments.origin = values.find(Number.isFinite) ?? Number.NaN;
      for (let from = 0; from < values.length; from += BLOCK) mergeMoments(moments, ofBlock(values, from, Math.min(from + BLOCK, values.length), moments));
    }
    const meanDifference = (first, second) => first.origin - second.origin + (first.mean - second.mean);
    function mergeMoments(moments, part) {
      moments.missing += part.missing;
      moments.infinite += part.infinite;
      if (part.count === 0) return;
      if (moments.count === 0) moments.origin = part.origin;
      const count = moments.count + part.count;
      const apart = moments.count === 0 ? part.mean : meanDifference(part, moments);
      const share = part.count / count;
      moments.mean += apart * share;
      moments.squares += part.squares + apart * apart * moments.count * share;
      moments.count = count;
    }
    const deviationOf = ({count, squares}) => Math.sqrt(squares / (count - 1));
    function ofBlock(values, from, to, {origin, mean: before}) {
      const near = origin + before;
      let sum = 0;
      let squares = 0;
      for (let i = from; i < to; i++) {
        const apart = values[i] - near;
        sum += apart;
        squares += apart * apart;
      }
      const count = to - from;
      const mean = sum / count;
      const spread = squares - sum * mean;
      if (!(spread > CANCELLED * squares)) return inTwoPasses(values, from, to, origin);
      return {
        count,
        missing: 0,
        infinite: 0,
        origin,
        mean: near - origin + mean,
        squares: spread
      };
    }
    const CANCELLED = .1;
    function inTwoPasses(values, from, to, origin) {
      let count = 0;
      let missing = 0;
      let sum = 0;
      let least = 1 / 0;
      let most = -1 / 0;
      for (let i = from; i < to; i++) {
        const value = values[i];
        if (value - value === 0) {
          count++;
          sum += value;
          if (value < least) least = value;
          if (value > most) most = value;
        } else if (Number.isNaN(value)) missing++;
      }
      const infinite = to - from - count - missing;
      if (count === 0) return {
        ...noMoments(),
        missing,
        infinite
      };
      const mean = least === most ? least : sum / count;
      let squares = 0;
      let rest = 0;
      for (let i = from; i < to; i++) {
        const apart = values[i] - mean;
        if (apart - apart !== 0) continue;
        squares += apart * apart;
        rest += apart;
      }
      return {
        count,
        missing,
        infinite,
        origin,
        mean: mean - origin + rest / count,
        squares
      };
    }
    const countedOn = grid => ({
      grid,
      tallies: both(() => emptyTally(grid))
    });
    function belowBuckets({grid, tallies}) {
      return both(side => {
        const below = new Float64Array(grid.buckets + 1);
        const cells = tallies[side];
        for (let bucket = 0; bucket < grid.buckets; bucket++) below[bucket + 1] = below[bucket] + cells[STRIDE * bucket];
        return below;
      });
    }
    const isEmpty = ({tallies}, bucket) => tallies.production[STRIDE * bucket] === 0 && tallies.candidate[STRIDE * bucket] === 0;
    const countOf = ({tallies}, side, bucket) => tallies[side][STRIDE * bucket + COUNT];
    const leastOf = ({tallies}, bucket) => Math.min(tallies.production[STRIDE * bucket + LEAST], tallies.candidate[STRIDE * bucket + LEAST]);
    const mostOf = ({tallies}, bucket) => Math.max(tallies.production[STRIDE * bucket + MOST], tallies.candidate[STRIDE * bucket + MOST]);
    const spanOf = ({tallies}, side, bucket) => [ tallies[side][STRIDE * bucket + LEAST], tallies[side][STRIDE * bucket + MOST] ];
    function bucketOf({grid}, value) {
      const bucket = new Int32Array(1);
      locate(grid, Float64Array.of(value), bucket);
      return bucket[0];
    }
    function reachOf(counted, bucket, below, sizes) {
      const {production, candidate} = below;
      return [ gapOf(production, candidate + countOf(counted, "candidate", bucket), sizes), gapOf(production + countOf(counted, "production", bucket), candidate, sizes) ];
    }
    function areaOf({grid, tallies}, bucket, below, sizes) {
      const {origin, scale, step} = placing(grid);
      const place = value => (value - origin) * scale - step * bucket;
      const at = STRIDE * bucket;
      const a = tallies.production;
      const b = tallies.candidate;
      const last = place(Math.max(a[at + MOST], b[at + MOST]));
      const width = last - place(Math.min(a[at + LEAST], b[at + LEAST]));
      const before = gapOf(below.production, below.candidate, sizes) * width;
      const ofProduction = (a[at] * last - a[at + PLACES]) / sizes.production;
      const ofCandidate = (b[at] * last - b[at + PLACES]) / sizes.candidate;
      return (before + ofProduction - ofCandidate) / scale;
    }
    function isOpen(counted, bucket, below, sizes, {ks}) {
      if (leastOf(counted, bucket) === mostOf(counted, bucket)) return false;
      if (bucket === 0 || bucket === counted.grid.buckets - 1) return true;
      const [least, most] = reachOf(counted, bucket, below, sizes);
      return least < 0 && most > 0 || Math.max(most, -least) > ks;
    }
    const CELLS = 64;
    function profileOfSorted({production, candidate}) {
      const gathered = gather((production.length + candidate.length) / CELLS);
      let p = 0;
      let c = 0;
      while (p < production.length || c < candidate.length) {
        const value = c === candidate.length || production[p] <= candidate[c] ? production[p] : candidate[c];
        const fromP = p;
        const fromC = c;
        while (production[p] === value) p++;
        while (candidate[c] === value) c++;
        gathered.add(p - fromP, c - fromC, value);
      }
      return gathered.profile();
    }
    function profileOfCounted(counted) {
      const {grid, tallies} = counted;
      const {origin, scale, step} = placing(grid);
      let rows = 0;
      for (let bucket = 0; bucket < grid.buckets; bucket++) rows += countOf(counted, "production", bucket) + countOf(counted, "candidate", bucket);
      const gathered = gather(rows / CELLS);
      for (let bucket = 0; bucket < grid.buckets; bucket++) {
        if (isEmpty(counted, bucket)) continue;
        const a = countOf(counted, "production", bucket);
        const b = countOf(counted, "candidate", bucket);
        const places = tallies.production[STRIDE * bucket + PLACES] + tallies.candidate[STRIDE * bucket + PLACES];
        gathered.add(a, b, origin + (step * bucket + places / (a + b)) / scale);
      }
      return gathered.profile();
    }
    function gather(size) {
      const production = [];
      const candidate = [];
      const centres = [];
      let a = 0;
      let b = 0;
      let centre = 0;
      const close = () => {
        if (a + b === 0) return;
        production.push(a);
        candidate.push(b);
        centres.push(centre);
        a = 0;
        b = 0;
        centre = 0;
      };
      return {
        add(ofProduction, ofCandidate, value) {
          const count = ofProduction + ofCandidate;
          if (count >= size) close();
          a += ofProduction;
          b += ofCandidate;
          centre += (value - centre) * (count / (a + b));
          if (a + b >= size) close();
        },
        profile() {
          close();
          return {
            production: Float64Array.from(production),
            candidate: Float64Array.from(candidate),
            centres: Float64Array.from(centres)
          };
        }
      };
    }
    const noFingerprints = count => new Int32Array(2 * count);
    const number = new Float64Array(1);
    const words = new Int32Array(number.buffer);
    function addFingerprint(fingerprints, at, value) {
      number[0] = value + 0;
      const low = words[0];
      const high = words[1];
      let mixed = Math.imul(low ^ Math.imul(high, 2654435761), 2246822507);
      mixed = Math.imul(mixed ^ mixed >>> 15 ^ high, 3266489909);
      mixed ^= mixed >>> 13;
      fingerprints[2 * at] += mixed;
      let other = Math.imul(high ^ Math.imul(low, 668265263), 374761393);
      other = Math.imul(other ^ other >>> 14 ^ low, 739982445);
      other ^= other >>> 16;
      fingerprints[2 * at + 1] += other;
    }
    const sameFingerprint = (a, b, at) => a[2 * at] === b[2 * at] && a[2 * at + 1] === b[2 * at + 1];
    function openingsOf(grid, opened, finer) {
      const places = new Int32Array(grid.buckets);
      const isOpen = new Uint8Array(grid.buckets);
      opened.forEach(({bucket}, at) => {
        places[bucket] = at;
        isOpen[bucket] = 1;
      });
      const starts = {
        production: startsOf(opened, "production"),
        candidate: startsOf(opened, "candidate")
      };
      const room = side => new Float64Array(starts[side][opened.length]);
      const filled = {
        production: starts.production.slice(),
        candidate: starts.candidate.slice()
      };
      const kept = {
        production: room("production"),
        candidate: room("candidate")
      };
      const fingerprints = {
        production: noFingerprints(opened.length),
        candidate: noFingerprints(opened.length)
      };
      return {
        opened,
        kept,
        starts,
        fingerprints,
        finer,
        places,
        isOpen,
        filled
      };
    }
    function startsOf(opened, side) {
      const starts = new Float64Array(opened.length + 1);
      opened.forEach(({means, counts}, at) => {
        starts[at + 1] = starts[at] + (means === "keep" ? counts[side] : 0);
      });
      return starts;
    }
    const keptOf = ({kept, starts}, side, at) => kept[side].subarray(starts[side][at], starts[side][at + 1]);
    function lookAgain(openings, grid, side, values) {
      const passed = openings.finer.map(() => ({
        block: new Float64Array(0),
        size: 0
      }));
      const buckets = new Int32Array(Math.min(BLOCK, values.length));
      const hits = new Int32Array(buckets.length);
      for (let from = 0; from < values.length; from += BLOCK) {
        const block = values.subarray(from, from + BLOCK);
        locate(grid, block, buckets);
        const count = hitsOf(buckets, block.length, openings.isOpen, hits);
        for (let hit = 0; hit < count; hit++) take(openings, side, block, hits[hit], buckets[hits[hit]], passed);
      }
      passed.forEach(({block, size}, at) => {
        if (size > 0) openings.finer[at].observe(side, block.subarray(0, size));
      });
    }
    function hitsOf(buckets, length, isOpen, hits) {
      let count = 0;
      for (let i = 0; i < length; i++) {
        const bucket = buckets[i];
        hits[count] = i;
        if (bucket >= 0) count += isOpen[bucket];
      }
      return count;
    }
    function take(openings, side, block, i, bucket, passed) {
      const at = openings.places[bucket];
      const value = block[i];
      const {means} = openings.opened[at];
      if (means === "keep") openings.kept[side][openings.filled[side][at]++] = value; else if (means === "compare") addFingerprint(openings.fingerprints[side], at, value); else {
        const on = passed[at];
        if (on.block.length === 0) on.block = new Float64Array(BLOCK);
        on.block[on.size++] = value;
        if (on.size < BLOCK) return;
        openings.finer[at].observe(side, on.block);
        on.size = 0;
      }
    }
    const sort_values_FEW = 24;
    const sort_values_CROWDED = 64;
    const INSIDE = 1 - 1e-12;
    function sortValues(values) {
      const count = values.length;
      if (count <= sort_values_FEW) return insert(values);
      let low = 1 / 0;
      let high = -1 / 0;
      for (let i = 0; i < count; i++) {
        const value = values[i];
        if (value < low) low = value;
        if (value > high) high = value;
      }
      if (low === high) return values;
      const buckets = count >> 1;
      const scale = buckets * INSIDE / (high - low);
      if (!(scale > 0 && Number.isFinite(scale))) return values.sort();
      const ends = new Uint32Array(buckets + 1);
      for (let i = 0; i < count; i++) ends[((values[i] - low) * scale | 0) + 1]++;
      for (let bucket = 1; bucket <= buckets; bucket++) {
        if (ends[bucket] > sort_values_CROWDED) return values.sort();
        ends[bucket] += ends[bucket - 1];
      }
      const from = values.slice();
      for (let i = 0; i < count; i++) values[ends[(from[i] - low) * scale | 0]++] = from[i];
      return insert(values);
    }
    function insert(values) {
      for (let i = 1; i < values.length; i++) {
        const value = values[i];
        let at = i - 1;
        while (at >= 0 && values[at] > value) {
          values[at + 1] = values[at];
          at--;
        }
        values[at + 1] = value;
      }
      return values;
    }
    const span_FEW = 32768;
    const FEW_TWINS = 8;
    const FINER_COST = 1e5;
    const FINER_ROWS = 1e6;
    const UNDECIDED = 0;
    const SETTLED = 1;
    const TO_KEEP = 2;
    const DEEPEST = 6;
    const NOTHING = {
      production: 0,
      candidate: 0
    };
    class Span {
      #left;
      #rows;
      #few=both(() => []);
      #fewCount=0;
      #sorted=null;
      #counted=null;
      #below=null;
      #openings=null;
      #states=new Uint8Array(0);
      #wanted=new Set;
      #known=new Map;
      #finer=new Map;
      #asked;
      #depth;
      constructor(rows, {left = NOTHING, grid = null, asked = false, depth = 0} = {}) {
        this.#rows = rows;
        this.#left = left;
        this.#asked = asked;
        this.#depth = depth;
        if (grid !== null) this.#counted = countedOn(grid);
      }
      get counted() {
        return this.#counted;
      }
      get sorted() {
        return this.#sorted;
      }
      observe(side, values) {
        if (this.#openings !== null) lookAgain(this.#openings, this.#counted.grid, side, values); else if (this.#counted !== null) addTo(this.#counted.tallies[side], this.#counted.grid, values); else if (this.#depth === DEEPEST || this.#fewCount + values.length <= span_FEW) {
          this.#few[side].push(values.slice());
          this.#fewCount += values.length;
        } else this.#count(side, values);
      }
      #count(side, values) {
        const pilot = span_pilotOf([ ...this.#few.production, ...this.#few.candidate, values ]);
        if (pilot.length === 0) {
          this.#few[side].push(values.filter(value => value - value !== 0));
          return;
        }
        this.#counted = countedOn(grid_gridFor(pilot, this.#rows));
        const {grid, tallies} = this.#counted;
        both(each => {
          for (const block of this.#few[each]) addTo(tallies[each], grid, block);
        });
        this.#few = both(() => []);
        addTo(tallies[side], grid, values);
      }
      collect(given) {
        const course = this.#own(given);
        if (this.#counted === null) this.#sortFew(course); else if (this.#below === null) this.#edges(this.#counted, course); else if (this.#openings !== null) this.#opened(this.#openings, course);
      }
      #own(course) {
        return this.#asked ? {
          ...course,
          distance: {
            ...noDistance(),
            ks: 1 / 0
          }
        } : course;
      }
      #sortFew({distance, sizes}) {
        if (this.#sorted !== null) return;
        this.#sorted = both(side => sortValues(joined(this.#few[side])));
        addSorted(distance, this.#sorted.production, this.#sorted.candidate, this.#left, sizes);
      }
      #edges(counted, {distance, sizes}) {
        this.#below = belowBuckets(counted);
        this.#states = new Uint8Array(counted.grid.buckets);
        let before = Number.NaN;
        for (let bucket = 0; bucket < counted.grid.buckets; bucket++) {
          if (isEmpty(counted, bucket)) {
            this.#states[bucket] = SETTLED;
            continue;
          }
          const {production, candidate} = this.#belowBucket(bucket);
          if (!Number.isNaN(before)) addArea(distance, Math.abs(gapOf(production, candidate, sizes)) * (leastOf(counted, bucket) - before));
          before = mostOf(counted, bucket);
          const after = this.#belowBucket(bucket + 1);
          distance.ks = Math.max(distance.ks, Math.abs(gapOf(after.production, after.candidate, sizes)));
        }
      }
      #belowBucket(bucket) {
        return {
          production: this.#left.production + this.#below.production[bucket],
          candidate: this.#left.candidate + this.#below.candidate[bucket]
        };
      }
      #opened(openings, course) {
        openings.opened.forEach(({bucket, means}, at) => {
          if (means === "count") this.#finer.get(bucket).collect(course); else if (means === "compare") {
            const same = sameFingerprint(openings.fingerprints.production, openings.fingerprints.candidate, at);
            this.#states[bucket] = same ? SETTLED : TO_KEEP;
          } else {
            const numbers = both(side => {
              if (openings.filled[side][at] !== openings.starts[side][at + 1]) throw new RangeError("a later pass did not give the numbers of the first");
              return sortValues(keptOf(openings, side, at));
            });
            if (this.#states[bucket] !== SETTLED) addSorted(course.distance, numbers.production, numbers.candidate, this.#belowBucket(bucket), course.sizes);
            this.#states[bucket] = SETTLED;
            if (this.#wanted.has(bucket)) this.#known.set(bucket, both(side => numbers[side].slice()));
          }
        });
        this.#openings = null;
      }
      decide(given) {
        const course = this.#own(given);
        const counted = this.#counted;
        if (counted === null) return false;
        const opened = [];
        let waiting = false;
        const open = (bucket, means) => {
          opened.push({
            bucket,
            means,
            counts: both(side => countOf(counted, side, bucket))
          });
        };
        for (const [bucket, finer] of this.#finer) if (finer.decide(course)) open(bucket, "count");
        for (let bucket = 0; bucket < counted.grid.buckets; bucket++) {
          const wanted = this.#wanted.has(bucket) && !this.#known.has(bucket) && !this.#finer.has(bucket);
          if (this.#states[bucket] === SETTLED && !wanted) continue;
          const below = this.#belowBucket(bucket);
          if (!wanted && !isOpen(counted, bucket, below, course.sizes, course.distance)) {
            addArea(course.distance, Math.abs(areaOf(counted, bucket, below, course.sizes)));
            this.#states[bucket] = SETTLED;
            continue;
          }
          const means = this.#meansFor(counted, bucket, below, course.sizes, wanted);
          const count = countOf(counted, "production", bucket) + countOf(counted, "candidate", bucket);
          const cost = means === "keep" ? count : means === "count" ? FINER_COST : 1;
          if (course.room < cost) {
            waiting = true;
            continue;
          }
          course.room -= cost;
          open(bucket, means);
          if (means !== "count") continue;
          const asked = this.#states[bucket] === SETTLED;
          this.#finer.set(bucket, new Span(Math.min(count, FINER_ROWS), {
            left: below,
            asked,
            depth: this.#depth + 1
          }));
          this.#states[bucket] = SETTLED;
        }
        opened.sort((a, b) => a.bucket - b.bucket);
        const finer = opened.map(({bucket, means}) => means === "count" ? this.#finer.get(bucket) : null);
        this.#openings = opened.length === 0 ? null : openingsOf(counted.grid, opened, finer);
        return waiting || opened.length > 0;
      }
      #meansFor(counted, bucket, below, sizes, wanted) {
        const production = countOf(counted, "production", bucket);
        const candidate = countOf(counted, "candidate", bucket);
        const alike = production === candidate && below.production === below.candidate;
        const twins = alike && sizes.production === sizes.candidate && this.#states[bucket] === UNDECIDED;
        if (twins && !wanted && production > FEW_TWINS) return "compare";
        return production + candidate > span_FEW ? "count" : "keep";
      }
      outstanding({sizes, distance}) {
        const counted = this.#counted;
        const found = {
          ks: distance.ks,
          least: 0,
          most: 0
        };
        if (counted === null || this.#asked) return found;
        for (const finer of this.#finer.values()) {
          const inside = finer.outstanding({
            sizes,
            distance,
            room: 0
          });
          found.ks = Math.max(found.ks, inside.ks);
          found.least += inside.least;
          found.most += inside.most;
        }
        for (let bucket = 0; bucket < counted.grid.buckets; bucket++) {
          if (this.#states[bucket] === SETTLED) continue;
          const below = this.#belowBucket(bucket);
          const [least, most] = reachOf(counted, bucket, below, sizes);
          const reach = Math.max(most, -least);
          found.ks = Math.max(found.ks, reach);
          found.least += Math.abs(areaOf(counted, bucket, below, sizes));
          found.most += reach * (mostOf(counted, bucket) - leastOf(counted, bucket));
        }
        return found;
      }
      productionAt(rank) {
        if (this.#counted === null) return this.#sorted.production[rank];
        const bucket = holding(this.#below.production, rank);
        const within = rank - this.#below.production[bucket];
        const [least, most] = spanOf(this.#counted, "production", bucket);
        if (within === 0 || least === most) return least;
        if (within === countOf(this.#counted, "production", bucket) - 1) return most;
        const finer = this.#finer.get(bucket);
        if (finer !== void 0) return finer.productionAt(within);
        const known = this.#known.get(bucket);
        if (known !== void 0) return known.production[within];
        this.#wanted.add(bucket);
        return;
      }
      countUpTo(side, value) {
        if (this.#counted === null) return upTo(this.#sorted[side], value);
        const bucket = bucketOf(this.#counted, value);
        const below = this.#below[side][bucket];
        const [least, most] = spanOf(this.#counted, side, bucket);
        if (!(least <= value)) return below;
        if (most <= value) return below + countOf(this.#counted, side, bucket);
        const finer = this.#finer.get(bucket);
        const known = this.#known.get(bucket);
        const within = finer === void 0 ? known && upTo(known[side], value) : finer.countUpTo(side, value);
        if (within !== void 0) return below + within;
        if (finer === void 0) this.#wanted.add(bucket);
        return;
      }
    }
    const PILOT = 16384;
    function span_pilotOf(blocks) {
      const count = blocks.reduce((sum, block) => sum + block.length, 0);
      const stride = Math.max(1, count / PILOT);
      const pilot = [];
      for (const block of blocks) for (let at = stride / 2; at < block.length; at += stride) {
        const value = block[Math.floor(at)];
        if (value - value === 0) pilot.push(value);
      }
      return Float64Array.from(pilot).sort();
    }
    function joined(blocks) {
      const all = new Float64Array(blocks.reduce((sum, block) => sum + block.length, 0));
      let at = 0;
      for (const block of blocks) {
        all.set(block, at);
        at += block.length;
      }
      return all.filter(value => value - value === 0);
    }
    function holding(below, rank) {
      let low = 0;
      let high = below.length - 1;
      while (high - low > 1) {
        const middle = low + high >> 1;
        if (below[middle] <= rank) low = middle; else high = middle;
      }
      return low;
    }
    function upTo(sorted, value) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = low + high >> 1;
        if (sorted[middle] <= value) low = middle + 1; else high = middle;
      }
      return low;
    }
    const ROOM = 4e6;
    const MANY_ROWS = 1e8;
    class NumericPair {
      #span;
      #moments=both(() => noMoments());
      #distance=noDistance();
      #cuts;
      #bins;
      #firstPass=true;
      constructor({rows = MANY_ROWS, cuts, grid = void 0} = {}) {
        this.#span = new Span(rows, {
          grid: grid ?? null
        });
        this.#cuts = cuts;
      }
      observe(side, values) {
        if (this.#firstPass) addMoments(this.#moments[side], values);
        this.#span.observe(side, values);
      }
      merge(part) {
        const [whole, other] = [ this.#span.counted, part.#span.counted ];
        if (whole === null || other === null) throw new RangeError("parts are added up on a grid that they share");
        both(side => {
          addTally(whole.tallies[side], other.tallies[side]);
          mergeMoments(this.#moments[side], part.#moments[side]);
        });
      }
      endPass() {
        this.#firstPass = false;
        const course = {
          sizes: this.#sizes(),
          distance: this.#distance,
          room: ROOM
        };
        this.#span.collect(course);
        this.#count();
        return this.#span.decide(course);
      }
      #sizes() {
        return both(side => Math.max(this.#moments[side].count, 1));
      }
      #count() {
        const {production, candidate} = this.#moments;
        this.#cuts ??= production.count === 0 ? [] : decilesOf(this.#span, production.count);
        if (this.#cuts === void 0 || this.#bins !== void 0) return;
        const counted = cutCounts(this.#span, this.#cuts);
        if (counted === void 0) return;
        this.#bins = {
          production: binCounts(counted.upTo.production, production.count),
          candidate: binCounts(counted.upTo.candidate, candidate.count)
        };
      }
      result() {
        if (this.#bins === void 0 || this.#cuts === void 0) throw new RangeError("the rows are wanted once more");
        const {production, candidate} = this.#moments;
        const known = production.count > 0 && candidate.count > 0;
        const {counted, sorted} = this.#span;
        return {
          kind: "numeric",
          moments: this.#moments,
          ks: known ? this.#distance.ks : Number.NaN,
          wasserstein: known ? this.#distance.wasserstein + this.#distance.lost : Number.NaN,
          bins: {
            cuts: this.#cuts,
            counts: this.#bins.production,
            missing: production.missing
          },
          candidate: {
            counts: this.#bins.candidate,
            missing: candidate.missing
          },
          profile: counted === null ? profileOfSorted(sorted) : profileOfCounted(counted)
        };
      }
    }
    var gates_labels = __webpack_require__(82656);
    const MOST_CATEGORIES = 1e4;
    const LONGEST_CATEGORY = 500;
    const comparing = (variable, options) => variable.kind === "numeric" ? numericComparing(options) : categoricalComparing(variable.name, options);
    function numericComparing({hasControl, rows}) {
      const pairOf = role => ({
        role,
        pair: new NumericPair({
          rows
        }),
        isOpen: true
      });
      const candidate = pairOf("candidate");
      const control = hasControl ? pairOf("control") : null;
      const pairs = control === null ? [ candidate ] : [ candidate, control ];
      return {
        get isOpen() {
          return pairs.some(({isOpen}) => isOpen);
        },
        observe(role, cells) {
          for (const one of pairs) if (one.isOpen && (role === "baseline" || role === one.role)) one.pair.observe(role === "baseline" ? "production" : "candidate", cells);
        },
        endPass() {
          for (const one of pairs) if (one.isOpen) one.isOpen = one.pair.endPass();
        },
        compared: () => ({
          candidate: candidate.pair.result(),
          control: control?.pair.result() ?? null
        })
      };
    }
    function categoricalComparing(name, {hasControl}) {
      const countsOf = () => new Map;
      const counts = {
        candidate: countsOf(),
        baseline: countsOf(),
        control: countsOf()
      };
      let isOpen = true;
      return {
        get isOpen() {
          return isOpen;
        },
        observe(role, cells, textOf) {
          if (!isOpen) return;
          countCategories(counts[role], cells, code => categoryOf(name, textOf(code)));
          if (counts[role].size > MOST_CATEGORIES + 1) throw tooManyCategories(name);
        },
        endPass() {
          isOpen = false;
        },
        compared: () => ({
          candidate: compareCategorical(counts.baseline, counts.candidate),
          control: hasControl ? compareCategorical(counts.baseline, counts.control) : null
        })
      };
    }
    function categoryOf(column, text) {
      const category = (0, gates_labels.Z2)(text);
      if (category.length <= LONGEST_CATEGORY) return category;
      throw new errors.y("value-invalid", `column ${(0, shown.SP)(column)} holds ${(0, shown.SP)(category)}, of ${category.length} characters: a category has at most ${LONGEST_CATEGORY}`);
    }
    function tooManyCategories(column) {
      return new errors.y("value-invalid", `column ${(0, shown.SP)(column)} has more than ${MOST_CATEGORIES} different values: that is no column of categories; group them into a column with fewer`);
    }
    function rowsOf(comparison, side) {
      if (comparison.kind === "categorical") return comparison.rows[side];
      const {count, missing, infinite} = comparison.moments[side];
      return count + missing + infinite;
    }
    const MOST_CODES = 2 ** 32;
    class Grouping {
      columns;
      slices=[];
      #places=new Map;
      constructor(columns) {
        this.columns = columns;
      }
      reader(texts) {
        const interners = this.columns.map(name => texts.get(name));
        const levels = this.columns.map(() => new Map);
        const places = [];
        return codes => {
          const found = new Int32Array(codes[0]?.length ?? 0);
          for (let row = 0; row < found.length; row++) {
            let group = 0;
            for (let at = 0; at < levels.length; at++) {
              const level = levels[at];
              const key = group * MOST_CODES + codes[at][row] + 1;
              group = level.get(key) ?? level.size;
              if (group !== level.size) continue;
              if (group === gates_slices.O6) throw (0, gates_slices.rH)(this.columns);
              level.set(key, group);
            }
            places[group] ??= this.#place(at => {
              const code = codes[at][row];
              return code < 0 ? gates_slices.lV : interners[at].text(code);
            });
            found[row] = places[group];
          }
          return found;
        };
      }
      #place(textOf) {
        const values = (0, gates_slices.$y)(this.columns, textOf);
        const key = (0, gates_slices.Q1)(values);
        const known = this.#places.get(key);
        if (known !== void 0) return known;
        if (this.slices.length === gates_slices.O6) throw (0, gates_slices.rH)(this.columns);
        this.#places.set(key, this.slices.length);
        return this.slices.push(values) - 1;
      }
    }
    function rowsBySlice(slices, count) {
      const starts = new Int32Array(count + 1);
      for (const slice of slices) starts[slice + 1]++;
      for (let slice = 0; slice < count; slice++) starts[slice + 1] += starts[slice];
      const next = starts.slice();
      const rows = new Int32Array(slices.length);
      for (let row = 0; row < slices.length; row++) rows[next[slices[row]]++] = row;
      return {
        rows,
        starts
      };
    }
    const UNKNOWN_ROWS = 1e7;
    async function compareSamples(requests, samples, log) {
      const tasks = tasksOf(requests, samples);
      const parts = new Map;
      let open = [ ...tasks.values() ];
      for (let pass = 1; open.length > 0; pass++) {
        for (const sample of samples) {
          log.progress(`reading ${sample.role}${pass === 1 ? "" : `, pass ${pass}`}`);
          const reader = sample.read(wantedOf(open));
          await readInto(open, reader, sample.role);
          if (pass > 1) continue;
          parts.set(sample.role, reader.parts);
          log.info(`${sample.role}: ${wordsOf(reader.parts)}`);
        }
        for (const {comparings} of open) for (const one of comparings) one.endPass();
        open = open.filter(({comparings}) => comparings.some(({isOpen}) => isOpen));
      }
      return {
        parts,
        found: request => foundOf(tasks.get(keyOf(request)))
      };
    }
    const keyOf = ({variable, by}) => JSON.stringify([ variable.name, by ]);
    function wordsOf(parts) {
      const rows = parts.reduce((sum, part) => sum + part.rows, 0);
      const [first] = parts;
      const files = parts.length === 1 && first !== void 0 ? (0, shown.pS)(first.uri) : (0, shown.hS)(parts.length, "file");
      return `${(0, shown.hS)(rows, "row")} from ${files}`;
    }
    function tasksOf(requests, samples) {
      const hasControl = samples.some(({role}) => role === "control");
      const rows = samples.reduce((sum, {expectedRows = UNKNOWN_ROWS}) => sum + expectedRows, 0);
      const groupings = new Map;
      const tasks = new Map;
      for (const request of requests) {
        const {variable, by} = request;
        const begin = () => comparing(variable, {
          hasControl,
          rows
        });
        const name = JSON.stringify(by);
        const grouping = by === null ? null : groupings.get(name) ?? new Grouping(by);
        if (grouping !== null) groupings.set(name, grouping);
        tasks.set(keyOf(request), {
          variable,
          by,
          grouping,
          comparings: grouping === null ? [ begin() ] : [],
          begin
        });
      }
      return tasks;
    }
    function wantedOf(tasks) {
      const wanted = new Map;
      for (const {variable, by} of tasks) {
        const as = variable.kind === "numeric" ? "number" : "text";
        wanted.set(variable.name, {
          name: variable.name,
          as,
          missing: "keep"
        });
        for (const name of by ?? []) wanted.set(name, {
          name,
          as: "text",
          missing: "keep"
        });
      }
      return [ ...wanted.values() ];
    }
    async function readInto(tasks, reader, role) {
      const places = new Map(wantedOf(tasks).map(({name}, at) => [ name, at ]));
      const groupings = new Set(tasks.flatMap(({grouping}) => grouping ?? []));
      const readers = [ ...groupings ].map(grouping => ({
        grouping,
        sliceOfRows: grouping.reader(reader.texts)
      }));
      for await (const {columns} of reader) {
        const cellsOf = name => columns[places.get(name)];
        const sliced = new Map(readers.map(({grouping, sliceOfRows}) => {
          const slices = sliceOfRows(grouping.columns.map(name => cellsOf(name)));
          return [ grouping, rowsBySlice(slices, grouping.slices.length) ];
        }));
        for (const {variable, grouping, comparings, begin} of tasks) {
          const cells = cellsOf(variable.name);
          const textOf = code => reader.texts.get(variable.name).text(code);
          if (grouping === null) {
            comparings[0].observe(role, cells, textOf);
            continue;
          }
          const {rows, starts} = sliced.get(grouping);
          for (let slice = 0; slice < grouping.slices.length; slice++) {
            comparings[slice] ??= begin();
            const some = rows.subarray(starts[slice], starts[slice + 1]);
            if (some.length > 0) comparings[slice].observe(role, cellsAt(cells, some), textOf);
          }
        }
      }
    }
    function cellsAt(cells, rows) {
      const some = cells instanceof Float64Array ? new Float64Array(rows.length) : new Int32Array(rows.length);
      for (let at = 0; at < rows.length; at++) some[at] = cells[rows[at]];
      return some;
    }
    function foundOf({grouping, comparings}) {
      if (grouping === null) return comparings.map(one => ({
        slice: null,
        compared: one.compared()
      }));
      return grouping.slices.map((slice, at) => ({
        slice,
        compared: comparings[at].compared()
      })).filter(({compared: {candidate}}) => rowsOf(candidate, "production") + rowsOf(candidate, "candidate") > 0).sort((a, b) => (0, 
      gates_slices.Q1)(a.slice) < (0, gates_slices.Q1)(b.slice) ? -1 : 1);
    }
    function frozenBins(column, comparison) {
      if (comparison.kind === "numeric") {
        const {cuts, counts, missing} = comparison.bins;
        return cuts.every(Number.isFinite) ? {
          column,
          cuts: [ ...cuts ],
          counts: [ ...counts ],
          missing
        } : null;
      }
      const {categories, counts, missing} = comparison;
      const known = categories.flatMap((name, at) => {
        const count = counts.production[at];
        return name === null || count === 0 ? [] : [ {
          name,
          count
        } ];
      });
      return {
        column,
        categories: known.map(({name}) => name),
        counts: known.map(({count}) => count),
        missing: missing.production
      };
    }
    var interner = __webpack_require__(65853);
    var place_columns = __webpack_require__(67125);
    var checked_rows = __webpack_require__(22518);
    var evaluate_columns = __webpack_require__(76822);
    var metric_names = __webpack_require__(29818);
    const slicersOf = checks => [ ...new Set(checks.flatMap(({by}) => [ by ?? [] ].flat())) ];
    const isPaired = ({metric}) => metric_names.fl.includes(metric);
    async function variablesOf(policy, samples) {
      const {checks = [], categorical = []} = policy;
      const names = [ ...new Set(checks.map(({column}) => column)) ];
      const files = (await Promise.all(samples.map(sample => sample.describe()))).flat();
      const wanted = [ ...new Set([ ...names, ...slicersOf(checks.filter(check => !isPaired(check))) ]) ];
      const missing = files.flatMap(({uri, columns}) => {
        const has = columns.map(({name}) => name);
        const lacking = wanted.filter(name => !has.includes(name));
        return lacking.length === 0 ? [] : (0, place_columns.Q)(uri, has, lacking).problems;
      });
      if (missing.length > 0) throw new errors.y("column-missing", missing);
      const asCategory = new Set([ ...categorical, ...policy.columns?.label === void 0 ? [] : [ policy.columns.label ], ...checks.filter(({metric}) => metric_names.T$.has(metric)).map(({column}) => column) ]);
      const problems = [];
      const variables = names.map(name => {
        if (asCategory.has(name)) return {
          name,
          kind: "categorical"
        };
        const holding = kind => firstHolding(files, name, kind);
        const [numbers, texts] = [ holding("number"), holding("text") ];
        if (texts === void 0) return {
          name,
          kind: "numeric"
        };
        const needs = checks.find(({metric, column}) => column === name && metric_names.z7.has(metric));
        if (numbers !== void 0) problems.push(`column ${(0, shown.SP)(name)} holds numbers in ${numbers} but texts in ${texts}: mend the file, or name the column in shadow.categorical`); else if (needs !== void 0) problems.push(`${needs.metric} compares numbers, but column ${(0, 
        shown.SP)(name)} holds texts in ${texts}`);
        return {
          name,
          kind: "categorical"
        };
      });
      if (problems.length > 0) throw new errors.y("value-invalid", problems);
      const numeric = variables.filter(({name, kind}) => kind === "numeric" && slicersOf(checks).includes(name));
      if (numeric.length > 0) throw new errors.y("value-invalid", numeric.map(({name}) => `column ${(0, shown.SP)(name)} is compared as numbers and makes slices as texts: use two columns, or name it in shadow.categorical`));
      return variables;
    }
    function firstHolding(files, name, kind) {
      const found = files.find(({columns}) => columns.some(column => column.name === name && column.kind === kind));
      return found === void 0 ? void 0 : (0, shown.pS)(found.uri);
    }
    const DEFAULT_THRESHOLD = .5;
    const DECISION = "decision";
    async function modelSample(source, ports) {
      const {role, path, dataset, policy, evaluate} = source;
      if (evaluate === void 0 || evaluate.task === "given") throw new errors.y("policy-invalid", `${role} is a model: how it is fed and read is taken from the section "evaluate", with a task of rows; declare it, or give predictions`);
      const roles = {
        ...(0, evaluate_columns.R7)(evaluate),
        id: policy.columns?.id ?? evaluate.columns?.id,
        label: policy.columns?.label ?? evaluate.columns?.label ?? "label",
        weight: void 0,
        cluster: void 0,
        slices: slicersOf(policy.checks ?? [])
      };
      const predictions = await (0, gates_predictions.rN)({
        role,
        path,
        dataset,
        policy: evaluate,
        roles,
        joined: true
      }, ports);
      const table = withDecision(predictions, evaluate);
      const uri = path;
      return {
        role,
        expectedRows: table.rows,
        describe: async () => [ {
          uri,
          columns: [ ...table.columns ].map(([name, {kind}]) => ({
            name,
            kind
          }))
        } ],
        read: wanted => batchOf(table, wanted, uri),
        table: async wanted => {
          assertColumns(table, wanted, uri);
          return table;
        },
        inputs: async () => predictions.inputs,
        runtime: predictions.runtime
      };
    }
    function withDecision(predictions, policy) {
      const {table, score, prediction} = predictions;
      if (policy.task === "regression" || table.columns.has(DECISION)) return table;
      const decided = score === null ? table.columns.get(prediction ?? "") : decisionColumn(predictions, policy, score);
      return decided === void 0 ? table : {
        ...table,
        columns: new Map([ ...table.columns, [ DECISION, decided ] ])
      };
    }
    function decisionColumn({table, classes}, policy, score) {
      const threshold = (policy.task === "binary" ? policy["decision-threshold"] : void 0) ?? DEFAULT_THRESHOLD;
      const names = classes?.length === score.length ? classes : classNames(policy, score.length);
      const {decision} = (0, checked_rows.Bw)(table, score, null, threshold);
      const texts = new interner.M;
      return {
        kind: "text",
        codes: Int32Array.from(decision, code => texts.intern(String(names[code]))),
        texts
      };
    }
    function classNames(policy, scores) {
      if (policy.task === "binary") {
        const positive = policy["positive-label"];
        return positive === void 0 ? [ "0", "1" ] : [ `not ${positive}`, positive ];
      }
      const named = policy.task === "multiclass" ? policy.classes : void 0;
      return named ?? Array.from({
        length: scores
      }, (_, at) => at);
    }
    function batchOf(table, wanted, uri) {
      assertColumns(table, wanted, uri);
      const columns = wanted.map(({name}) => table.columns.get(name));
      const cells = column => column.kind === "number" ? column.values : column.codes;
      return {
        texts: new Map(wanted.flatMap(({name}, at) => {
          const column = columns[at];
          return column.kind === "text" ? [ [ name, column.texts ] ] : [];
        })),
        parts: [ {
          uri,
          rows: table.rows
        } ],
        async* [Symbol.asyncIterator]() {
          yield {
            rows: table.rows,
            columns: columns.map(cells),
            part: 0,
            progress: 1
          };
        }
      };
    }
    function assertColumns({columns}, wanted, uri) {
      const missing = wanted.filter(({name}) => !columns.has(name)).map(({name}) => name);
      if (missing.length > 0) throw (0, place_columns.Q)(uri, [ ...columns.keys() ], missing);
      const other = wanted.filter(({name, as}) => columns.get(name).kind !== as);
      if (other.length > 0) throw new errors.y("value-invalid", other.map(({name, as}) => `${uri} gives ${columns.get(name).kind}s in column ${(0, 
      shown.SP)(name)}, where ${as}s are wanted`));
    }
    var rows = __webpack_require__(49921);
    var statistics_random = __webpack_require__(52167);
    var flips = __webpack_require__(21555);
    const SHOWN = 20;
    function decisionDifferences(column, decisions, idOf) {
      const {candidate, baseline} = decisions;
      const {classes, label, decision} = candidate;
      const sizes = decision.map((code, row) => {
        const other = baseline.decision[row];
        return code === other ? 0 : other === label[row] ? 2 : 1;
      });
      const name = codes => row => (0, flips.J)(classes[codes[row]]);
      return worstOf(column, Float64Array.from(sizes), idOf, name(decision), name(baseline.decision));
    }
    function numberDifferences(column, {candidate, baseline}, idOf) {
      const sizes = candidate.map((value, row) => {
        const other = baseline[row];
        if (Object.is(value, other) || value === other) return 0;
        return Number.isNaN(value - other) ? 1 / 0 : Math.abs(value - other);
      });
      const name = values => row => Number.isNaN(values[row]) ? "(missing)" : String(values[row]);
      return worstOf(column, sizes, idOf, name(candidate), name(baseline));
    }
    function worstOf(column, sizes, idOf, candidate, baseline) {
      let total = 0;
      const worst = [];
      sizes.forEach((size, row) => {
        if (size === 0) return;
        total++;
        if (worst.length === SHOWN && size <= sizes[worst[SHOWN - 1]]) return;
        const place = worst.findIndex(other => sizes[other] < size);
        worst.splice(place < 0 ? worst.length : place, 0, row);
        if (worst.length > SHOWN) worst.pop();
      });
      return {
        column,
        total,
        worst: worst.map(row => ({
          id: (0, flips.J)(idOf(row)),
          baseline: baseline(row),
          candidate: candidate(row)
        }))
      };
    }
    var metrics_flips = __webpack_require__(46770);
    var estimate = __webpack_require__(89464);
    const MISSING = 0;
    const NAME_OF_MISSING = "(missing)";
    function pairedDecisions(tables, column) {
      const {candidate, baseline, order, label} = tables;
      const text = (table, name) => table.columns.get(name);
      const [own, other] = [ text(candidate, column), text(baseline, column) ];
      const truth = label === void 0 ? null : text(candidate, label);
      const labels = (0, gates_labels.OD)(truth === null ? [ own, other ] : [ own, other, truth ]);
      if (labels.length > MOST_CATEGORIES) throw tooManyCategories(column);
      const classes = [ NAME_OF_MISSING, ...labels ];
      const places = new Map(labels.map((name, at) => [ name, at + 1 ]));
      const codesOf = ({codes, texts}) => {
        const known = Array.from({
          length: texts.size
        }, (_, code) => places.get((0, gates_labels.Z2)(texts.text(code))));
        return Uint16Array.from(codes, code => code < 0 ? MISSING : known[code]);
      };
      const theirs = codesOf(other);
      const common = {
        count: candidate.rows,
        weights: null,
        clusters: null,
        classes,
        label: truth === null ? new Uint16Array(candidate.rows) : codesOf(truth),
        scores: null
      };
      return {
        candidate: {
          ...common,
          decision: codesOf(own)
        },
        baseline: {
          ...common,
          decision: Uint16Array.from(order, row => theirs[row])
        }
      };
    }
    function decisionRate(metric, {candidate, baseline}) {
      const rate = metric === "negative-flip-rate" ? metrics_flips.Jn : metrics_flips.zG;
      const outcome = (0, metrics_flips.is)(rate, candidate, baseline);
      for (let row = 0; row < candidate.count; row++) if (candidate.decision[row] === MISSING && baseline.decision[row] === MISSING) outcome[row] = metrics_metric.Po;
      return (0, estimate.a1)(outcome, candidate, "no row has a value");
    }
    const meanAbsoluteDifference = {
      kind: "mean",
      name: "mean-absolute-difference",
      loss: ({label, prediction}) => (loss, from, to) => {
        for (let i = from; i < to; i++) loss[i - from] = Math.abs(prediction[i] - label[i]);
      }
    };
    function pairedNumbers({candidate, baseline, order}, column) {
      const theirs = baseline.columns.get(column).values;
      return {
        candidate: candidate.columns.get(column).values,
        baseline: Float64Array.from(order, row => theirs[row])
      };
    }
    function meanDifferenceOf({candidate, baseline}, seed) {
      const label = [];
      const prediction = [];
      let oneSided = 0;
      candidate.forEach((value, row) => {
        const other = baseline[row];
        if (Number.isNaN(value) && Number.isNaN(other)) return;
        if (Number.isNaN(value) || Number.isNaN(other)) oneSided++;
        label.push(other);
        prediction.push(value);
      });
      if (oneSided > 0) return {
        undefined: `${oneSided} rows have a value on one side only`
      };
      if (label.length === 0) return {
        undefined: "no row has a value"
      };
      const rows = {
        count: label.length,
        weights: null,
        clusters: null,
        label: Float64Array.from(label),
        prediction: Float64Array.from(prediction)
      };
      return (0, outcome.E2)((0, estimate.qn)(meanAbsoluteDifference, rows, seed));
    }
    function pairedData(tables, variables, checks, seed) {
      const decisions = new Map;
      const numbers = new Map;
      for (const {name, kind} of variables) if (kind === "numeric") numbers.set(name, pairedNumbers(tables, name)); else decisions.set(name, pairedDecisions(tables, name));
      const idOf = textsOf(tables, tables.id);
      const outcomeOf = (metric, column, slice) => {
        const values = numbers.get(column);
        if (values !== void 0) return meanDifferenceOf(numbersOn(values, slice), (0, statistics_random.ln)(seed, `${metric}/${column}`));
        return (0, outcome.cz)(decisionRate(metric, decisionsOn(decisions.get(column), slice)), [ 0, 1 ]);
      };
      return {
        metrics: column => numbers.has(column) ? [ "mean-absolute-difference" ] : [ "disagreement-rate", ...tables.label === void 0 ? [] : [ "negative-flip-rate" ] ],
        measure(metric, column, by) {
          const slices = by === null ? [ null ] : (0, gates_slices.fS)(by, tables.candidate, tables.candidate);
          return slices.map(slice => {
            const rows = slice?.candidate.length ?? tables.candidate.rows;
            return {
              slice: slice?.values ?? null,
              candidate: outcomeOf(metric, column, slice),
              control: null,
              rows,
              fewestRows: rows,
              pValue: null,
              detectable: null,
              remark: ""
            };
          });
        },
        differences: variables.map(({name}) => numbers.has(name) ? numberDifferences(name, numbers.get(name), idOf) : decisionDifferences(name, decisions.get(name), idOf)),
        flips: flipsOf(tables, decisions, checks, idOf)
      };
    }
    function flipsOf(tables, decisions, checks, idOf) {
      const bounded = checks.find(({metric}) => metric === "negative-flip-rate");
      const found = bounded === void 0 ? void 0 : decisions.get(bounded.column);
      if (found === void 0) return;
      const slicers = tables.slicers.map(name => [ name, textsOf(tables, name) ]);
      return (0, flips.S)({
        ...found,
        paired: true
      }, idOf, row => Object.fromEntries(slicers.map(([name, text]) => [ name, text(row) ])));
    }
    function textsOf({candidate}, name) {
      const {codes, texts} = candidate.columns.get(name);
      return row => codes[row] < 0 ? "" : texts.text(codes[row]);
    }
    function numbersOn({candidate, baseline}, slice) {
      if (slice === null) return {
        candidate,
        baseline
      };
      const some = values => Float64Array.from(slice.candidate, row => values[row]);
      return {
        candidate: some(candidate),
        baseline: some(baseline)
      };
    }
    const decisionsOn = ({candidate, baseline}, slice) => slice === null ? {
      candidate,
      baseline
    } : {
      candidate: (0, rows.DD)(candidate, slice.candidate),
      baseline: (0, rows.DD)(baseline, slice.candidate)
    };
    var join_rows = __webpack_require__(45696);
    var same_facts = __webpack_require__(73691);
    async function pairedTables(policy, variables, [candidate, baseline]) {
      const {id, label} = policy.columns ?? {};
      if (id === void 0 || variables.length === 0) return null;
      const slicers = slicersOf(policy.checks ?? []);
      const values = variables.map(({name, kind}) => ({
        name,
        as: kind === "numeric" ? "number" : "text",
        missing: "keep"
      }));
      const facts = label === void 0 ? slicers : [ label, ...slicers ];
      const common = [ {
        name: id,
        as: "text",
        missing: "refuse"
      }, ...values ];
      const described = await baseline.describe();
      const repeated = facts.filter(name => described.every(({columns}) => columns.some(one => one.name === name)));
      const wanted = names => distinct([ ...common, ...names.map(name => factOf(name, label)) ]);
      const [left, right] = [ await candidate.table(wanted(facts)), await baseline.table(wanted(repeated)) ];
      const order = (0, join_rows.U5)(left, right, id);
      (0, same_facts.w)({
        id,
        label,
        weight: void 0,
        cluster: void 0,
        slices: slicers
      }, left, right, order);
      return {
        id,
        label,
        slicers,
        candidate: left,
        baseline: right,
        order
      };
    }
    const factOf = (name, label) => ({
      name,
      as: "text",
      missing: name === label ? "refuse" : "keep"
    });
    const distinct = wanted => [ ...new Map(wanted.map(one => [ one.name, one ])).values() ];
    var describe_columns = __webpack_require__(84274);
    var read_batches = __webpack_require__(67983);
    const LEAST_ROW_BYTES = 16;
    function fileSample(role, sources, readTable) {
      const bytes = sources.reduce((sum, {expectedBytes}) => sum + (expectedBytes ?? Number.NaN), 0);
      return {
        role,
        runtime: {},
        expectedRows: Number.isNaN(bytes) ? void 0 : bytes / LEAST_ROW_BYTES,
        describe: () => Promise.all(sources.map(async source => ({
          uri: source.uri,
          columns: await (0, describe_columns.N)(source)
        }))),
        read: wanted => (0, read_batches.P)(sources, wanted),
        table: wanted => readTable(sources, wanted),
        inputs: parts => (0, gates_predictions.Pu)(role, sources, parts)
      };
    }
    function chiSquare({production, candidate}) {
      const n = production.reduce((sum, count) => sum + count, 0);
      const m = candidate.reduce((sum, count) => sum + count, 0);
      let statistic = 0;
      let categories = 0;
      for (let k = 0; k < production.length; k++) {
        const both = production[k] + candidate[k];
        if (both === 0) continue;
        categories++;
        for (const [count, size] of [ [ production[k], n ], [ candidate[k], m ] ]) {
          const expected = both * (size / (n + m));
          statistic += (count - expected) ** 2 / expected;
        }
      }
      if (categories < 2) return {
        undefined: "there is one category only"
      };
      return {
        statistic,
        degreesOfFreedom: categories - 1
      };
    }
    const sum = counts => counts.reduce((total, count) => total + count, 0);
    function stabilityIndex({production, candidate}) {
      const ofProduction = sum(production) + .5 * production.length;
      const ofCandidate = sum(candidate) + .5 * production.length;
      let index = 0;
      for (let bin = 0; bin < production.length; bin++) {
        const p = (production[bin] + .5) / ofProduction;
        const q = (candidate[bin] + .5) / ofCandidate;
        index += (p - q) * Math.log(p / q);
      }
      return index;
    }
    function jensenShannon({production, candidate}) {
      const ofProduction = sum(production);
      const ofCandidate = sum(candidate);
      let divergence = 0;
      for (let bin = 0; bin < production.length; bin++) {
        const p = production[bin] / ofProduction;
        const q = candidate[bin] / ofCandidate;
        if (p + q > 0) divergence += (p + q) / 2 * mixedEntropy((p - q) / (p + q));
      }
      return Math.sqrt(Math.min(divergence / 2 / Math.LN2, 1));
    }
    function mixedEntropy(d) {
      const square = d * d;
      if (square < 1e-4) return square * (1 + square * (1 / 6 + square * (1 / 15 + square * (1 / 28 + square / 45))));
      return (1 + Math.abs(d)) * Math.log1p(Math.abs(d)) + (square === 1 ? 0 : (1 - Math.abs(d)) * Math.log1p(-Math.abs(d)));
    }
    function totalVariation({production, candidate}) {
      const ofProduction = sum(production);
      const ofCandidate = sum(candidate);
      let distance = 0;
      for (let bin = 0; bin < production.length; bin++) distance += Math.abs(production[bin] / ofProduction - candidate[bin] / ofCandidate);
      return distance / 2;
    }
    function cramersV({production, candidate}) {
      const ofProduction = sum(production);
      const ofCandidate = sum(candidate);
      let squares = 0;
      for (let bin = 0; bin < production.length; bin++) {
        const p = production[bin] / ofProduction;
        const q = candidate[bin] / ofCandidate;
        if (p + q > 0) squares += (p - q) ** 2 / (p + q);
      }
      return Math.sqrt(squares / 2);
    }
    const SIDES = [ "production", "candidate" ];
    const NAMES = {
      production: "production",
      candidate: "the candidate"
    };
    function incomparable({moments}) {
      for (const side of SIDES) {
        const {count, missing, infinite} = moments[side];
        if (count + missing + infinite === 0) return {
          undefined: `${NAMES[side]} has no row`
        };
        if (infinite > 0) return {
          undefined: `${NAMES[side]} has ${infinite} rows whose value is infinite`
        };
      }
      return null;
    }
    function withoutNumbers(comparison) {
      const reason = incomparable(comparison);
      if (reason !== null) return reason;
      for (const side of SIDES) if (comparison.moments[side].count === 0) return {
        undefined: `every value of ${NAMES[side]} is missing`
      };
      return null;
    }
    const ks = comparison => withoutNumbers(comparison) ?? comparison.ks;
    const wasserstein = comparison => withoutNumbers(comparison) ?? finite(comparison.wasserstein);
    const meanShift = comparison => {
      const reason = withoutNumbers(comparison);
      if (reason !== null) return reason;
      const {production, candidate} = comparison.moments;
      if (production.count < 2) return {
        undefined: "one value of production has no spread"
      };
      if (production.squares === 0) return {
        undefined: "production is constant, so that there is no spread to measure in"
      };
      const deviation = deviationOf(production);
      return finite(deviation === 1 / 0 ? Number.NaN : Math.abs(meanDifference(candidate, production)) / deviation);
    };
    const finite = value => Number.isFinite(value) ? value : {
      undefined: "values are too large to be added or squared"
    };
    const ofBins = distance => comparison => {
      const reason = incomparable(comparison);
      if (reason !== null) return reason;
      const table = binTable(comparison.bins, comparison.candidate);
      return (0, metrics_metric.b0)(table) ? table : distance(table);
    };
    const ofCategories = distance => comparison => withoutRows(comparison) ?? distance(comparison.counts);
    function withoutRows({rows}) {
      for (const side of SIDES) if (rows[side] === 0) return {
        undefined: `${NAMES[side]} has no row`
      };
      return null;
    }
    const effectOfChiSquare = comparison => {
      const reason = withoutRows(comparison);
      if (reason !== null) return reason;
      const test = chiSquare(comparison.counts);
      return (0, metrics_metric.b0)(test) ? test : cramersV(comparison.counts);
    };
    const newCategories = comparison => withoutRows(comparison) ?? newRows(comparison) / comparison.rows.candidate;
    const numericMeasures = {
      psi: ofBins(stabilityIndex),
      ks,
      wasserstein,
      "jensen-shannon": ofBins(jensenShannon),
      "mean-shift": meanShift
    };
    const categoricalMeasures = {
      psi: ofCategories(stabilityIndex),
      "total-variation": ofCategories(totalVariation),
      "jensen-shannon": ofCategories(jensenShannon),
      "chi-square": effectOfChiSquare,
      "new-categories": newCategories
    };
    var normal = __webpack_require__(50511);
    var wilson = __webpack_require__(39664);
    const {sqrt, max, exp} = Math;
    const MULTIPLES = [ 0, .25, .5, .75, 1, 1.5, 2, 3, 5, 10, 30 ];
    const DRAWS = 400;
    const FEWEST_ROWS = 10;
    const POWER = .8;
    const LEVEL = .95;
    function distanceEstimate(value, cells, distance, seed) {
      const sizes = [ total(cells.production), total(cells.candidate) ];
      if (Math.min(...sizes) < FEWEST_ROWS) return {
        value,
        method: `fewer than ${FEWEST_ROWS} rows of a sample`,
        interval: null,
        pValue: null,
        detectable: null
      };
      const seen = distance(cells);
      const scale = seen > 0 ? value / seen : 1;
      const none = noiseAt(cells, distance, 0, seed);
      const floor = quantileOf(none, .5);
      const along = seen > floor ? cells : shifted(cells, distance, max(floor, seen));
      const path = pathOf(along, distance, seed);
      const typical = max(seen, floor);
      const interval = confidence => {
        const low = path.truthAt(seen, (1 + confidence) / 2);
        const high = path.truthAt(typical, (1 - confidence) / 2);
        return [ low * scale, max(low, high) * scale ];
      };
      const critical = quantileOf(none, LEVEL);
      return {
        value,
        method: "inverted test of drawn distances",
        interval,
        pValue: exceedance(none, seen),
        detectable: path.truthAt(critical, 1 - POWER) * scale
      };
    }
    const total = counts => counts.reduce((sum, count) => sum + count, 0);
    function pathOf(cells, distance, seed) {
      const drawn = [];
      const noiseOf = at => drawn[at] ??= noiseAt(cells, distance, MULTIPLES[at], seed);
      const truth = multiple => distance(apart(cells, multiple));
      const quantile = (multiple, at, p) => {
        const from = MULTIPLES[at - 1];
        const share = (multiple - from) / (MULTIPLES[at] - from);
        const left = noiseOf(at - 1);
        const right = noiseOf(at);
        const mix = of => left[of] * (1 - share) + right[of] * share;
        return truth(multiple) + quantileOf({
          bias: mix("bias"),
          deviation: mix("deviation"),
          skewness: mix("skewness")
        }, p);
      };
      return {
        truthAt(given, p) {
          if (quantile(0, 1, p) >= given) return truth(0);
          let at = 1;
          while (at < MULTIPLES.length - 1 && quantile(MULTIPLES[at], at, p) < given) at++;
          let low = MULTIPLES[at - 1];
          let high = MULTIPLES[at];
          for (let i = 0; i < 40; i++) {
            const middle = (low + high) / 2;
            if (quantile(middle, at, p) >= given) high = middle; else low = middle;
          }
          return truth(high);
        }
      };
    }
    function apart({production, candidate}, multiple) {
      const n = total(production);
      const m = total(candidate);
      const along = (counts, size) => {
        const shares = counts.map((count, cell) => {
          const pooled = (production[cell] + candidate[cell]) / (n + m);
          return max(pooled + multiple * (count / size - pooled), 0);
        });
        const sum = total(shares);
        return shares.map(share => share * size / sum);
      };
      return {
        production: along(production, n),
        candidate: along(candidate, m)
      };
    }
    function shifted({production, candidate}, distance, wanted) {
      const n = total(production);
      const m = total(candidate);
      const pooled = production.map((count, cell) => (count + candidate[cell]) / (n + m));
      const tilt = strength => {
        let below = 0;
        const tilted = pooled.map(share => {
          const rank = below + share / 2;
          below += share;
          return share * (1 + strength * (2 * rank - 1));
        });
        return {
          production: pooled.map(share => share * n),
          candidate: tilted.map(share => share * m)
        };
      };
      let low = 0;
      let high = 1;
      for (let i = 0; i < 40; i++) {
        const middle = (low + high) / 2;
        if (distance(tilt(middle)) < wanted) low = middle; else high = middle;
      }
      return tilt(high);
    }
    function noiseAt(cells, distance, multiple, seed) {
      const random = (0, statistics_random.Is)(seed);
      const expected = apart(cells, multiple);
      const drawn = {
        production: new Float64Array(cells.production.length),
        candidate: new Float64Array(cells.candidate.length)
      };
      const values = new Float64Array(DRAWS);
      for (let draw = 0; draw < DRAWS; draw++) {
        drawCounts(expected.production, drawn.production, random);
        drawCounts(expected.candidate, drawn.candidate, random);
        values[draw] = distance(drawn);
      }
      const mean = total(values) / DRAWS;
      let second = 0;
      let third = 0;
      for (const value of values) {
        second += (value - mean) ** 2;
        third += (value - mean) ** 3;
      }
      const variance = second / DRAWS;
      const skewness = variance > 0 ? third / DRAWS / variance ** 1.5 : 0;
      return {
        bias: mean - distance(expected),
        deviation: sqrt(variance * DRAWS / (DRAWS - 1)),
        skewness
      };
    }
    const MANY = 30;
    function drawCounts(expected, drawn, random) {
      for (let cell = 0; cell < expected.length; cell++) {
        const mean = expected[cell];
        drawn[cell] = mean > MANY ? max(mean + sqrt(mean) * (0, statistics_random.w6)(random), 0) : poisson(mean, random);
      }
    }
    function poisson(mean, random) {
      let left = random();
      let chance = exp(-mean);
      let count = 0;
      while (left > chance && count < 10 * MANY) {
        left -= chance;
        count++;
        chance *= mean / count;
      }
      return count;
    }
    function quantileOf({bias, deviation, skewness}, p) {
      const z = (0, normal.Z)(p);
      if (Math.abs(skewness) < .001) return bias + deviation * z;
      const bent = 1 + skewness * z / 6 - skewness ** 2 / 36;
      return bias + deviation * (2 / skewness) * (max(bent, 0) ** 3 - 1);
    }
    function exceedance({bias, deviation, skewness}, given) {
      if (deviation === 0) return given > bias ? 0 : 1;
      const x = (given - bias) / deviation;
      if (Math.abs(skewness) < .001) return (0, normal.v)(-x);
      const bent = Math.cbrt(max(1 + x * skewness / 2, 0));
      return (0, normal.v)(-(bent - 1 + skewness ** 2 / 36) / (skewness / 6));
    }
    var student_t = __webpack_require__(55132);
    function meanShiftEstimate(value, {moments, profile}) {
      const {production, candidate} = moments;
      if (candidate.count < 2) return {
        value,
        method: "one value of the candidate",
        interval: null,
        pValue: null,
        detectable: null
      };
      const shift = meanDifference(candidate, production) < 0 ? -value : value;
      const {skewness, kurtosis} = shapeOf(profile);
      const variance = production.squares / (production.count - 1);
      const ofCandidate = candidate.squares / (candidate.count - 1) / variance / candidate.count;
      const errorAt = d => Math.sqrt(Math.max(1 + d * skewness + d * d * (kurtosis - 1) / 4, 0) / production.count + ofCandidate);
      const df = Math.min(production.count, candidate.count) - 1;
      const interval = confidence => {
        const reach = (0, student_t.YW)((1 + confidence) / 2, df) * errorAt(shift);
        const ends = [ Math.abs(shift - reach), Math.abs(shift + reach) ];
        return [ Math.abs(shift) <= reach ? 0 : Math.min(...ends), Math.max(...ends) ];
      };
      const none = errorAt(0);
      return {
        value,
        method: "linearised, folded at 0",
        interval,
        pValue: 2 * (0, student_t.w_)(-value / none, df),
        detectable: none * ((0, normal.Z)(.975) + (0, normal.Z)(.8))
      };
    }
    function shapeOf({production, centres}) {
      const moment = (power, mean) => production.reduce((sum, count, cell) => sum + count * (centres[cell] - mean) ** power, 0) / total;
      const total = production.reduce((sum, count) => sum + count, 0);
      const mean = moment(1, 0);
      const variance = moment(2, mean);
      if (!(variance > 0 && Number.isFinite(variance * variance))) return {
        skewness: 0,
        kurtosis: 3
      };
      return {
        skewness: moment(3, mean) / variance ** 1.5,
        kurtosis: moment(4, mean) / variance ** 2
      };
    }
    const MOST_MISSING = .01;
    function missingApart({moments}) {
      const shareOf = side => moments[side].missing / (moments[side].count + moments[side].missing);
      const [production, candidate] = [ shareOf("production"), shareOf("candidate") ];
      if (Math.abs(candidate - production) <= MOST_MISSING) return null;
      return `${percent(candidate)} of the candidate's values are missing and ${percent(production)} of production's; psi and jensen-shannon count missing values`;
    }
    const percent = share => `${Number((100 * share).toPrecision(3))} %`;
    function numericEstimate(measure, comparison, seed) {
      const value = numericMeasures[measure](comparison);
      if (typeof value !== "number") return value;
      const {profile} = comparison;
      const apart = measure === "psi" || measure === "jensen-shannon" ? null : missingApart(comparison);
      if (apart !== null) return {
        value,
        method: apart,
        interval: null,
        pValue: null,
        detectable: null
      };
      switch (measure) {
       case "ks":
        return distanceEstimate(value, profile, largestGap, seed);

       case "wasserstein":
        return distanceEstimate(value, profile, cells => areaBetween(cells, profile.centres), seed);

       case "mean-shift":
        return meanShiftEstimate(value, comparison);

       case "psi":
       case "jensen-shannon":
        {
          const table = binTable(comparison.bins, comparison.candidate);
          if ((0, metrics_metric.b0)(table)) return table;
          return distanceEstimate(value, table, measure === "psi" ? stabilityIndex : jensenShannon, seed);
        }
      }
    }
    const DISTANCES = {
      psi: stabilityIndex,
      "total-variation": totalVariation,
      "jensen-shannon": jensenShannon,
      "chi-square": cramersV
    };
    function categoricalEstimate(measure, comparison, seed) {
      const value = categoricalMeasures[measure](comparison);
      if (typeof value !== "number") return value;
      if (measure === "new-categories") return newCategoriesEstimate(value, comparison);
      return distanceEstimate(value, comparison.counts, DISTANCES[measure], seed);
    }
    function newCategoriesEstimate(value, comparison) {
      const {rows, counts} = comparison;
      const single = counts.production.reduce((sum, count) => sum + (count === 1 ? 1 : 0), 0);
      const unseen = single / rows.production;
      const interval = confidence => {
        const z = (0, normal.Z)((1 + confidence) / 2);
        const [low, high] = (0, wilson.Y)(newRows(comparison) / rows.candidate, rows.candidate, z);
        const [, chance] = (0, wilson.Y)(unseen, rows.production, z);
        return [ Math.max(0, value - Math.hypot(value - low, chance - unseen) - unseen), high ];
      };
      return {
        value,
        method: "Wilson, less what production has not shown",
        interval,
        pValue: null,
        detectable: null
      };
    }
    function largestGap({production, candidate}) {
      let gap = 0;
      let largest = 0;
      const n = estimate_sum(production);
      const m = estimate_sum(candidate);
      for (let cell = 0; cell < production.length; cell++) {
        gap += production[cell] / n - candidate[cell] / m;
        largest = Math.max(largest, Math.abs(gap));
      }
      return largest;
    }
    function areaBetween({production, candidate}, centres) {
      let gap = 0;
      let area = 0;
      const n = estimate_sum(production);
      const m = estimate_sum(candidate);
      for (let cell = 0; cell + 1 < production.length; cell++) {
        gap += production[cell] / n - candidate[cell] / m;
        area += Math.abs(gap) * (centres[cell + 1] - centres[cell]);
      }
      return area;
    }
    const estimate_sum = counts => counts.reduce((total, count) => total + count, 0);
    var tables_names = __webpack_require__(93256);
    const measuresOf = kind => kind === "numeric" ? metric_names.xq : metric_names.Kj;
    function distanceOf(metric, comparison, seed) {
      const found = comparison.kind === "numeric" ? ofNumbers(metric, comparison, seed) : distance_ofCategories(metric, comparison, seed);
      const held = (0, outcome.E2)(found);
      if ((0, metrics_metric.b0)(held)) return held;
      return {
        ...held,
        ...(0, outcome.cz)(held, (0, metric_names.Q4)(metric))
      };
    }
    const SAME = {
      undefined: "all rows of both have one and the same value, which tells nothing of how the two differ"
    };
    function ofNumbers(metric, comparison, seed) {
      const {production} = comparison.moments;
      if (production.count === 0 && production.missing > 0 && production.infinite === 0) return {
        undefined: "every value of production is missing"
      };
      const found = numericEstimate(metric, comparison, seed);
      return !(0, metrics_metric.b0)(found) && found.value === 0 && production.squares === 0 ? SAME : found;
    }
    function distance_ofCategories(metric, comparison, seed) {
      if (comparison.categories.length === 1) return SAME;
      return categoricalEstimate(metric, comparison, seed);
    }
    function strangerWords(comparison) {
      if (comparison.kind === "numeric") return "";
      const words = (what, side) => {
        const names = strangers(comparison, side).map(name => name ?? "(missing)");
        return names.length === 0 ? "" : `; ${what}: ${(0, tables_names.Z)(names)}`;
      };
      return `${words("new", "candidate")}${words("vanished", "production")}`;
    }
    function unpairedData(variables, compared, seed) {
      const byName = new Map(variables.map(variable => [ variable.name, variable ]));
      const known = new Map;
      return {
        metrics: column => measuresOf(byName.get(column).kind),
        measure(metric, column, by) {
          return compared.found({
            variable: byName.get(column),
            by
          }).map(found => {
            const key = JSON.stringify([ metric, column, found.slice === null ? "" : (0, gates_slices.Q1)(found.slice) ]);
            const measured = known.get(key) ?? measuredOf(metric, found, (0, statistics_random.ln)(seed, key));
            known.set(key, measured);
            return measured;
          });
        }
      };
    }
    function measuredOf(metric, {slice, compared: {candidate, control}}, seed) {
      const distance = distanceOf(metric, candidate, seed);
      const {pValue, detectable} = (0, metrics_metric.b0)(distance) ? {
        pValue: null,
        detectable: null
      } : distance;
      const rows = rowsOf(candidate, "candidate");
      return {
        slice,
        candidate: distance,
        control: control === null ? null : distanceOf(metric, control, seed),
        rows,
        fewestRows: Math.min(rows, rowsOf(candidate, "production")),
        pValue,
        detectable,
        remark: strangerWords(candidate)
      };
    }
    const DEFAULT_SEED = 1;
    async function shadowRows(policy, evaluate, sources, ports) {
      const {checks = [], confidence = gates_evaluate.FH, seed = DEFAULT_SEED} = policy;
      const {baseline, candidate, control} = await samplesOf({
        policy,
        evaluate,
        ...sources
      }, ports);
      const samples = control === null ? [ baseline, candidate ] : [ baseline, candidate, control ];
      const variables = await variablesOf(policy, samples);
      const sliced = checks.flatMap(check => {
        const variable = variables.find(({name}) => name === check.column);
        return check.by === void 0 || isPaired(check) ? [] : [ {
          variable,
          by: [ check.by ].flat()
        } ];
      });
      const whole = variables.map(variable => ({
        variable,
        by: null
      }));
      const compared = await compareSamples([ ...whole, ...sliced ], samples, ports.log);
      ports.log.progress("measuring");
      const unpaired = unpairedData(variables, compared, seed);
      const tables = await pairedTables(policy, variables, [ candidate, baseline ]);
      const paired = tables === null ? null : pairedData(tables, variables, checks, seed);
      const data = paired === null ? unpaired : bothOf(unpaired, paired);
      const inputs = await Promise.all(samples.map(sample => sample.inputs(compared.parts.get(sample.role) ?? [])));
      return {
        checks: judgeShadow(checks, data, confidence),
        measurements: shadowMeasurements(variables.map(({name}) => name), data, confidence),
        bins: whole.flatMap(request => compared.found(request).flatMap(({compared: found}) => frozenBins(request.variable.name, found.candidate) ?? [])),
        ...paired === null ? {} : {
          flips: paired.flips,
          differences: paired.differences
        },
        inputs: (0, gates_evaluate.LQ)(inputs.flat()),
        settings: {
          confidence,
          seed,
          method: "intervals of distances by inverted tests, claims of failure corrected by Holm",
          paired: paired !== null,
          control: control !== null
        },
        runtime: {
          ...candidate.runtime
        }
      };
    }
    async function samplesOf({control: second, ...asked}, ports) {
      const ofFiles = async (role, path) => fileSample(role, await ports.files.find(path), ports.readTable);
      const sampleOf = role => (0, gates_predictions.yX)(asked[role]) ? modelSample({
        ...asked,
        role,
        path: asked[role]
      }, ports) : ofFiles(role, asked[role]);
      const control = second === void 0 ? null : await ofFiles("control", second);
      return {
        baseline: await sampleOf("baseline"),
        candidate: await sampleOf("candidate"),
        control
      };
    }
    const bothOf = (unpaired, paired) => ({
      metrics: column => [ ...unpaired.metrics(column), ...paired.metrics(column) ],
      measure: (metric, column, by) => (isPaired({
        metric
      }) ? paired : unpaired).measure(metric, column, by)
    });
    var inputs = __webpack_require__(52266);
    var common_inputs = __webpack_require__(20877);
    var evaluate = __webpack_require__(15233);
    var gate_run = __webpack_require__(13241);
    const shadow_inputs = {
      ...common_inputs.l,
      candidate: (0, inputs.Qq)({
        description: "Predictions of the candidate on traffic of production, a file or glob (CSV, TSV, JSON Lines, Parquet, also gzipped), or an `.onnx` model together with `dataset`. Overrides `shadow.candidate` of the policy."
      }),
      baseline: (0, inputs.Qq)({
        description: "The same of production. Overrides `shadow.baseline`."
      }),
      dataset: (0, inputs.Qq)({
        description: "Rows of traffic that `.onnx` models predict, as `evaluate` says. Overrides `shadow.dataset`."
      }),
      control: (0, inputs.Qq)({
        description: "A second sample of production: what differs between the two is the noise floor. Overrides `shadow.control`."
      }),
      "onnxruntime-path": evaluate.evaluate.inputs["onnxruntime-path"],
      "model-timeout": evaluate.evaluate.inputs["model-timeout"]
    };
    const shadow = {
      name: "shadow",
      title: "modelgate shadow",
      description: "How far a candidate's predictions differ from production's on the same traffic: distributions, and decisions row by row.",
      permissions: {
        contents: "read"
      },
      inputs: shadow_inputs,
      run(given, surroundings) {
        return (0, gate_run.R)({
          gate: "shadow",
          name: given.name,
          policyPath: given.policy,
          evidenceDirectory: given.evidence,
          token: given["github-token"],
          async measure(policy, files) {
            const candidate = given.candidate ?? policy.shadow?.candidate;
            const baseline = given.baseline ?? policy.shadow?.baseline;
            if (candidate === void 0 || baseline === void 0) throw missing({
              candidate,
              baseline
            });
            const sources = {
              candidate,
              baseline,
              dataset: given.dataset ?? policy.shadow?.dataset,
              control: given.control ?? policy.shadow?.control
            };
            return shadowWith(policy, sources, files, {
              ...surroundings,
              onnxruntimePath: given["onnxruntime-path"],
              modelTimeoutSeconds: given["model-timeout"]
            });
          }
        }, surroundings);
      }
    };
    const shadowWith = ({shadow: section, evaluate: models}, sources, files, settings) => {
      if (section === void 0) throw new errors.y("gate-not-declared", 'the policy has no section "shadow"');
      const {log} = settings;
      return shadowRows(section, models, sources, {
        files,
        models: (0, evaluate.lazyModels)(settings),
        readTable: (0, read_tables.a)(),
        log
      });
    };
    function missing(sources) {
      const names = Object.keys(sources).filter(name => sources[name] === void 0);
      return new errors.y("input-invalid", names.map(name => `${name} is required: set the input, or shadow.${name} in the policy`));
    }
  }
};
