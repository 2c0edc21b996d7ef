/**
 * Loaded into a server process before its program: when the process that started it is gone, however that happened, the
 * server ends in good order instead of holding its port for ever.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
