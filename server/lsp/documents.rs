//! The open documents, as the client's last message left them, and what the analysis last found in each.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use backhint_core::syntax::Language;
use backhint_core::{Document, OtherFile, Span};
use backhint_workspace::Inspection;
use dashmap::DashMap;
use tokio::sync::watch;
use tower_lsp::ls_types::{TextDocumentContentChangeEvent, Uri};

use crate::convert::Encoding;

/// An open document at one moment.
#[derive(Clone)]
pub(crate) struct OpenDocument {
    /// As the client names it.
    pub(crate) uri: Uri,
    /// The client's number for this text.
    pub(crate) version: i32,
    /// Our number for this text under these settings: it never comes again in a session, where versions may.
    pub(crate) revision: u64,
    /// The text with its lines and tree.
    pub(crate) document: Document,
}

/// What the analysis found in a document.
pub(crate) struct Inspected {
    /// The document that was analysed.
    pub(crate) of: Arc<OpenDocument>,
    /// What was found.
    pub(crate) inspection: Inspection,
}

struct Entry {
    open: Arc<OpenDocument>,
    /// It may differ from its file.
    is_edited: bool,
    inspected: Option<Arc<Inspected>>,
    /// The revision of the findings that a client which asks was given last.
    given: Option<u64>,
}

/// The open documents by URI. Changes are made at once, without waiting; readers get snapshots. No guard of the map
/// leaves this module.
pub(crate) struct Documents {
    entries: DashMap<String, Entry>,
    revisions: AtomicU64,
    /// Told after every change of what the analysis knows.
    news: watch::Sender<()>,
}

impl Documents {
    pub(crate) fn new() -> Self {
        Self { entries: DashMap::new(), revisions: AtomicU64::new(0), news: watch::Sender::new(()) }
    }

    /// Opens a document, or replaces one that was open.
    pub(crate) fn open(&self, uri: Uri, version: i32, language: Language, text: String) {
        let document = Document::new(language, text);
        let key = uri.as_str().to_owned();
        let open = OpenDocument { uri, version, revision: self.next_revision(), document };
        self.entries.insert(key, Entry { open: Arc::new(open), is_edited: false, inspected: None, given: None });
    }

    /// Applies changes in their order. Says whether the document is open.
    pub(crate) fn change(
        &self,
        uri: &Uri,
        version: i32,
        changes: Vec<TextDocumentContentChangeEvent>,
        encoding: Encoding,
    ) -> bool {
        let Some(mut entry) = self.entries.get_mut(uri.as_str()) else { return false };
        entry.is_edited = true;
        let open = Arc::make_mut(&mut entry.open);
        for change in changes {
            match change.range {
                Some(range) => {
                    let span: Span = encoding.span(&open.document, range);
                    open.document.edit(span, &change.text);
                }
                None => open.document.set_text(change.text),
            }
        }
        open.version = version;
        open.revision = self.next_revision();
        true
    }

    /// Closes a document. `closing` runs while nobody can publish for it. Says whether its text may differ from its file.
    pub(crate) fn close(&self, uri: &Uri, closing: impl FnOnce()) -> bool {
        let closed = self.entries.remove_if(uri.as_str(), |_, _| {
            closing();
            true
        });
        self.news.send_replace(());
        closed.is_some_and(|(_, entry)| entry.is_edited)
    }

    /// Gives the documents that are concerned a new revision, because something else that their findings depend on has
    /// changed. Returns their URIs in order.
    pub(crate) fn outdate(&self, concerned: impl Fn(&OpenDocument) -> bool) -> Vec<String> {
        let mut uris = Vec::with_capacity(self.entries.len());
        for mut entry in self.entries.iter_mut().filter(|entry| concerned(&entry.open)) {
            Arc::make_mut(&mut entry.open).revision = self.next_revision();
            uris.push(entry.key().clone());
        }
        uris.sort_unstable();
        uris
    }

    /// The URIs of the documents some of whose findings have a fix for another file, as far as that is one of those meant.
    pub(crate) fn with_fixes(&self, is_meant: impl Fn(&OpenDocument, &OtherFile) -> bool) -> Vec<Uri> {
        let has_one = |entry: &Entry| {
            let findings = entry.inspected.iter().flat_map(|inspected| &inspected.inspection.analysis.findings);
            let mut files = findings.flat_map(|finding| &finding.fixes).filter_map(|fix| fix.file.as_ref());
            files.any(|file| is_meant(&entry.open, file))
        };
        self.entries.iter().filter(|entry| has_one(entry)).map(|entry| entry.open.uri.clone()).collect()
    }

    /// The URIs of all open documents.
    pub(crate) fn uris(&self) -> Vec<Uri> {
        self.entries.iter().map(|entry| entry.open.uri.clone()).collect()
    }

    /// The document as it is now.
    pub(crate) fn get(&self, uri: &str) -> Option<Arc<OpenDocument>> {
        self.entries.get(uri).map(|entry| Arc::clone(&entry.open))
    }

    /// Keeps what was found, and the tree for the next parse, and runs `publish`, unless the document has changed or
    /// closed since. Changes of the document wait until `publish` has run, so it must be quick and wait for nothing.
    pub(crate) fn keep(&self, inspected: &Arc<Inspected>, publish: impl FnOnce()) {
        // Freed behind the lock: the facts of a long file are many.
        let mut old = None;
        if let Some(mut entry) = self.entries.get_mut(inspected.of.uri.as_str())
            && entry.open.revision == inspected.of.revision
        {
            inspected.inspection.analysis.keep_in(&mut Arc::make_mut(&mut entry.open).document);
            old = entry.inspected.replace(Arc::clone(inspected));
            publish();
        }
        self.news.send_replace(());
        drop(old);
    }

    /// Waits for what the analysis finds in the newest text of a document; `None` once it is not open.
    pub(crate) async fn inspected(&self, uri: &Uri) -> Option<Arc<Inspected>> {
        let mut news = self.news.subscribe();
        loop {
            news.borrow_and_update();
            if let Some(inspected) = self.newest(uri)? {
                return Some(inspected);
            }
            news.changed().await.ok()?;
        }
    }

    /// Gives what was found in a document to a client that asks. Returns what is known anew of the others, of which the
    /// client has older findings; they count as given then.
    pub(crate) fn give(&self, inspected: &Inspected) -> Vec<Arc<Inspected>> {
        let mut others = Vec::new();
        for mut entry in self.entries.iter_mut() {
            if entry.key() == inspected.of.uri.as_str() {
                entry.given = Some(inspected.of.revision);
                continue;
            }
            let newest = entry.inspected.clone().filter(|newest| newest.of.revision == entry.open.revision);
            if let (Some(given), Some(newest)) = (entry.given, newest)
                && given != newest.of.revision
            {
                entry.given = Some(newest.of.revision);
                others.push(newest);
            }
        }
        others
    }

    /// What was found in the newest text, if that is known; `None` when the document is not open.
    #[expect(clippy::option_option, reason = "not open and not yet analysed are different answers")]
    fn newest(&self, uri: &Uri) -> Option<Option<Arc<Inspected>>> {
        let entry = self.entries.get(uri.as_str())?;
        let newest = entry.inspected.as_ref().filter(|inspected| inspected.of.revision == entry.open.revision);
        Some(newest.cloned())
    }

    fn next_revision(&self) -> u64 {
        self.revisions.fetch_add(1, Ordering::Relaxed)
    }
}
