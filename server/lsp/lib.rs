//! The language server: the analysis of backhint behind the language server protocol, over stdin and stdout.

mod actions;
mod analysis;
mod asks;
mod backend;
mod capabilities;
mod commands;
mod convert;
mod diagnostics;
mod documents;
#[cfg(debug_assertions)]
mod faults;
mod file_mistakes;
mod file_operations;
mod front_end;
mod guard;
mod hover;
mod indexing;
mod known;
mod lenses;
mod log;
mod outbox;
mod pages;
mod parent;
mod progress;
mod project_check;
mod schedule;
mod serve;
mod session;
mod settings;
mod synchronization;
mod watchdog;
mod workspace_diagnostics;

use std::io::{Read, Write};
use std::process::ExitCode;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use tower_lsp::LspService;

use backend::Backend;
use front_end::Uris;
use guard::Guard;
use outbox::Outbox;
use session::Session;

/// How long the last messages may take to reach a client that reads slowly, once the session has ended.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// Runs the server over stdin and stdout until the client ends the session, closes stdin or is gone. The exit code is a
/// success only if the client asked to shut down first.
#[must_use]
pub fn run() -> ExitCode {
    serve_over(std::io::stdin(), std::io::stdout()).unwrap_or_else(|error| {
        log::log(&format!("the server cannot start: {error}"));
        ExitCode::FAILURE
    })
}

/// Serves one session over any two streams until the client ends it or its bytes end. The exit code is that of [`run`].
///
/// # Errors
///
/// A thread cannot be started.
pub fn serve_over(input: impl Read + Send + 'static, output: impl Write + Send + 'static) -> std::io::Result<ExitCode> {
    let uris = Arc::new(Uris::default());
    let outbox = Outbox::start(output, Arc::clone(&uris))?;
    let messages = front_end::start(input, uris, outbox.clone())?;
    let session = Arc::new(Session::new(outbox.clone()));
    analysis::start(&session)?;
    // Handlers only pass work on, so one thread carries them all.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let code = runtime.block_on(async {
        let (service, socket) = service(&session);
        serve::serve(Guard(service), socket, messages, &outbox, client_gone(&session)).await
    });
    session.schedule.close();
    session.project_check.close();
    outbox.flush(LAST_WORDS);
    drop(session.page_folder.lock().unwrap_or_else(PoisonError::into_inner).take());
    // A hover may still be at work; the process does not wait for it.
    runtime.shutdown_background();
    Ok(code)
}

fn service(session: &Arc<Session>) -> (LspService<Backend>, tower_lsp::ClientSocket) {
    LspService::build(|client| Backend::new(Arc::clone(session), client))
        .custom_method("backhint/question", Backend::question)
        .custom_method("backhint/concept", Backend::concept)
        .custom_method("backhint/rule", Backend::rule)
        .custom_method("backhint/search", Backend::search)
        .custom_method("backhint/catalogue", Backend::catalogue)
        .custom_method("backhint/mentions", Backend::mentions)
        .custom_method("backhint/text", Backend::text)
        .custom_method("window/workDoneProgress/cancel", Backend::cancel_progress)
        .finish()
}

/// Waits until the client's process has ended; for ever if the client names none that is seen.
async fn client_gone(session: &Session) {
    let mut process = session.client_process.subscribe();
    let named = process.wait_for(Option::is_some).await.ok().and_then(|process| *process);
    match named {
        Some(process) => parent::ended(process).await,
        None => std::future::pending().await,
    }
}
