/**
 * The process that runs one model. It is started without our environment, in a folder that holds nothing but the model,
 * and is told what to do over its channel. This file stands alone: it is copied beside the bundle as it is compiled, so
 * it may import nothing but Node's own modules (types vanish).
 */
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { join, sep } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
const LIFELINE = 0;
const WATCH_MS = 25;
const MAX_MESSAGE = 4000;
const MAX_RANK = 64;
const MAX_DIMENSION_NAME = 200;
if (isMainThread)
    start(JSON.parse(process.argv[2] ?? '{}'));
else
    watch(workerData);
/**
 * A model can keep the main thread busy for ever, so a second thread watches over the process: when the parent is gone,
 * however it ended, the other side of the lifeline closes.
 */
function watch(settings) {
    const lifeline = new Socket({ fd: LIFELINE, readable: true, writable: false });
    for (const event of ['end', 'error', 'close'])
        lifeline.on(event, () => leave(settings));
    lifeline.resume();
    const limit = settings.maxResidentBytes;
    if (limit > 0)
        setInterval(() => process.memoryUsage.rss() > limit && process.kill(process.pid, 'SIGKILL'), WATCH_MS);
    parentPort?.postMessage('watching');
}
function leave({ folder }) {
    try {
        rmSync(folder, { recursive: true, force: true });
    }
    finally {
        process.kill(process.pid, 'SIGKILL');
    }
}
function start(settings) {
    process.on('disconnect', () => leave(settings));
    let session;
    process.on('message', async (request) => {
        try {
            if (request.kind === 'open') {
                session = await open(request);
                answer(session.opened);
            }
            else if (session !== undefined)
                answer(await run(session, request));
        }
        catch (error) {
            const message = String(error.message)
                .replaceAll(settings.folder + sep, '')
                .slice(0, MAX_MESSAGE);
            answer({ kind: 'failed', message, tooLarge: false });
        }
    });
    const watcher = new Worker(new URL(import.meta.url), { workerData: settings, resourceLimits: { stackSizeMb: 1 } });
    watcher.once('message', () => answer({ kind: 'ready' }));
}
function answer(message) {
    process.send?.(message);
}
async function open({ root, model, threads }) {
    // Where JavaScript has half floats, onnxruntime-common uses them, but the library of 1.30 cannot read that kind of
    // array ("not enough space: expected 8, got 0"). Without them both sides use the bits.
    Reflect.deleteProperty(globalThis, 'Float16Array');
    const ort = createRequire(join(root, 'x.js'))('onnxruntime-node');
    // Its warnings repeat names of the model; they would only be thrown away.
    ort.env.logLevel = 'fatal';
    const session = await ort.InferenceSession.create(model, {
        executionProviders: ['cpu'],
        graphOptimizationLevel: 'all',
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        // Memory that a batch has used goes back to the system, so the limit is about what a model needs, not about growth.
        enableCpuMemArena: false,
        logSeverityLevel: 4
    });
    const version = ort.env.versions.node ?? 'unknown';
    const inputs = session.inputMetadata.map(describe);
    return { ort, session, opened: { kind: 'opened', version, inputs, outputs: session.outputMetadata.map(describe) } };
}
/** Names of dimensions are text of the model and of any length. */
function describe(info) {
    if (!info.isTensor || info.shape.length > MAX_RANK)
        return { name: info.name, tensor: undefined };
    const shape = info.shape.map((size) => (typeof size === 'string' ? size.slice(0, MAX_DIMENSION_NAME) : size));
    return { name: info.name, tensor: { type: info.type, shape } };
}
async function run({ ort, session }, { feeds, outputs, maxBytes }) {
    const tensors = feeds.map(({ name, type, data, dims }) => {
        const tensor = new ort.Tensor(type, data, dims);
        return [name, tensor];
    });
    const results = await session.run(Object.fromEntries(tensors), outputs);
    const returned = outputs.flatMap((name) => {
        const tensor = results[name];
        return tensor === undefined
            ? []
            : [{ name, type: tensor.type, dims: tensor.dims, data: tensor.data }];
    });
    const bytes = returned.reduce((sum, { data }) => sum + byteLength(data), 0);
    if (bytes > maxBytes)
        return { kind: 'failed', message: `${bytes} bytes of output`, tooLarge: true };
    return { kind: 'ran', outputs: returned };
}
function byteLength(data) {
    if ('byteLength' in data)
        return data.byteLength;
    return data.reduce((sum, text) => sum + 8 + 2 * text.length, 0);
}
