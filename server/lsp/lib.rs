//! placeholder

/// Serves an editor over stdin and stdout until it says goodbye.
pub fn run() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
