/** A worker for the pool's tests that tells of its start and ends before it is warm. */
new BroadcastChannel("work-pool.ends.fixture").postMessage("started");
setTimeout(() => process.exit(1), 20);
