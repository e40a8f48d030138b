//! What the server asks its client for, beside everything else: no handler and no thread waits for an answer.

use std::sync::OnceLock;

use tokio::runtime::Handle;
use tower_lsp::Client;

use crate::capabilities::Abilities;

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

    /// Has a client that asks for diagnostics itself ask again.
    pub(crate) fn refresh_diagnostics(&self, abilities: &Abilities) {
        if abilities.pulls_diagnostics && abilities.refreshes_diagnostics {
            self.ask(|client| async move { drop(client.workspace_diagnostic_refresh().await) });
        }
    }

    /// Has a client ask again for all that depends on settings and knowledge.
    pub(crate) fn refresh(&self, abilities: &Abilities) {
        self.refresh_diagnostics(abilities);
        if abilities.code_lenses && abilities.refreshes_code_lenses {
            self.ask(|client| async move { drop(client.code_lens_refresh().await) });
        }
    }
}
