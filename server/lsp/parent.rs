//! Watches the process that started the server, so that no server outlives an editor that crashed.

use std::time::Duration;

/// How often the process is looked for: one system call each time.
const PERIOD: Duration = Duration::from_secs(2);

/// Whether a process can be watched from here. It must be asked while the process surely runs: one that ended before the
/// first look is like one that was never seen. Not watched is a process in another container or on another machine,
/// and any process on systems without process signals; the end of stdin ends the server there.
pub(crate) fn is_seen(process: u32) -> bool {
    is_alive(process) == Some(true)
}

/// Waits until a process that was seen has ended.
pub(crate) async fn ended(process: u32) {
    while is_seen(process) {
        tokio::time::sleep(PERIOD).await;
    }
}

/// Whether a process runs; `None` where that cannot be told.
#[cfg(unix)]
fn is_alive(process: u32) -> Option<bool> {
    use rustix::io::Errno;
    use rustix::process::{Pid, test_kill_process};

    let pid = Pid::from_raw(i32::try_from(process).ok()?)?;
    Some(test_kill_process(pid) != Err(Errno::SRCH) && !is_zombie(process))
}

#[cfg(not(unix))]
fn is_alive(_process: u32) -> Option<bool> {
    None
}

/// Whether a process has ended and only its parent's attention is missing. Linux tells by a file.
#[cfg(unix)]
fn is_zombie(process: u32) -> bool {
    let Ok(stat) = std::fs::read_to_string(format!("/proc/{process}/stat")) else { return false };
    // `PID (NAME) STATE ...`, and the name may hold anything.
    stat.rsplit_once(") ").is_some_and(|(_, fields)| fields.starts_with('Z'))
}
