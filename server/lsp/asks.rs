//! What the server asks its client for, beside everything else: no handler and no thread waits for an answer.

use std::sync::OnceLock;

use tokio::runtime::Handle;
use tower_lsp::Client;

/// The way to ask, from any thread, once the session has begun.
#[derive(Default)]
pub(crate) struct Asks(OnceLock<(Client, Handle)>);

impl Asks {
    /// Begins: called once by a handler of the runtime that carries the questions.
    pub(crate) fn begin(&self, client: Client) {
        let _ = self.0.set((client, Handle::current()));
    }

    /// Has the client asked for something. Before the session has begun, and after it has ended, it is not.
    pub(crate) fn ask<F>(&self, question: impl FnOnce(Client) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        if let Some((client, runtime)) = self.0.get() {
            runtime.spawn(question(client.clone()));
        }
    }
}
