//! Watches the process that started the server, so that no server outlives an editor that crashed.

use std::time::Duration;

/// How often the process is looked for where the system does not tell: one system call each time.
const PERIOD: Duration = Duration::from_secs(2);

/// Whether a process can be watched from here. It must be asked while the process surely runs: one that ended before the
/// first look is like one that was never seen. Not watched is a process in another container or on another machine,
/// and any process on systems without process signals; the end of stdin ends the server there.
pub(crate) fn is_seen(process: u32) -> bool {
    is_alive(process) == Some(true)
}

/// Waits until a process that was seen has ended.
pub(crate) async fn ended(process: u32) {
    #[cfg(target_os = "linux")]
    if let Some(end) = told::end_of(process) {
        // An error is the end of the waiting thread without a word.
        if end.await.is_ok() {
            return;
        }
    }
    while is_seen(process) {
        tokio::time::sleep(PERIOD).await;
    }
}

/// The end of a process as Linux tells it: nothing runs until then.
#[cfg(target_os = "linux")]
mod told {
    use std::os::fd::OwnedFd;

    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;
    use rustix::process::{Pid, PidfdFlags, pidfd_open};
    use tokio::sync::oneshot::{Receiver, channel};

    /// Receives once when a process has ended, and an error where that can't be told; `None` where the system is too
    /// old, or forbids it.
    ///
    /// A thread of its own waits. The runtime could do it, but only with the part of it that also opens connections.
    pub(super) fn end_of(process: u32) -> Option<Receiver<()>> {
        let process = pidfd_open(Pid::from_raw(i32::try_from(process).ok()?)?, PidfdFlags::empty()).ok()?;
        let (ended, end) = channel();
        let wait = move || {
            if has_ended(&process) {
                let _ = ended.send(());
            }
        };
        std::thread::Builder::new().name("parent".to_owned()).spawn(wait).ok()?;
        Some(end)
    }

    fn has_ended(process: &OwnedFd) -> bool {
        loop {
            match poll(&mut [PollFd::new(process, PollFlags::IN)], None) {
                Ok(_) => return true,
                Err(Errno::INTR) => {}
                Err(_) => return false,
            }
        }
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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    #[tokio::test]
    async fn the_end_of_a_process_is_told_and_not_looked_for() {
        // `cat` waits for its stdin.
        let mut process = Command::new("cat").stdin(Stdio::piped()).spawn().unwrap();
        let mut end = told::end_of(process.id()).expect("Linux has told the end of processes since 2019");
        assert!(end.try_recv().is_err(), "it runs");
        process.kill().unwrap();
        // Nobody has asked for its exit code yet: that it is a zombie is enough.
        assert_eq!(end.await, Ok(()));
        process.wait().unwrap();
        ended(process.id()).await;
    }
}
