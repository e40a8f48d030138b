//! The answer to a client that asks for the diagnostics of the whole workspace. It is held back until there is something
//! new to say: clients ask again as soon as they are answered.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use serde_json::{Value, json};
use tower_lsp::ls_types::{
    FullDocumentDiagnosticReport, ProgressToken, UnchangedDocumentDiagnosticReport, Uri, WorkspaceDiagnosticParams,
    WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport as DocumentReport,
    WorkspaceFullDocumentDiagnosticReport, WorkspaceUnchangedDocumentDiagnosticReport,
};

use crate::front_end::uris;
use crate::outbox::Outbox;
use crate::project_check::{Report, Snapshot};
use crate::session::Session;

/// So many reports go into one message of progress.
const BATCH: usize = 100;

/// Answers once something is new to the client; the first time of a session, once all is known. Files that are open are
/// left out: the client asks about them by themselves. Dropped when the client cancels the request.
pub(crate) async fn answer(session: &Arc<Session>, params: WorkspaceDiagnosticParams) -> WorkspaceDiagnosticReport {
    let known = params.previous_result_ids.into_iter();
    let mut known: Known = known.map(|known| (key(&known.uri), (known.uri, known.value))).collect();
    let before = known.clone();
    let partial = params.partial_result_params.partial_result_token;
    let mut work = WorkDone::new(session, params.work_done_progress_params.work_done_token);
    let mut listener = session.project_check.listen(session);
    // What is told at the end, the newest report of each file; nothing where all was told as it came.
    let mut items: BTreeMap<String, DocumentReport> = BTreeMap::new();
    let mut has_told = false;
    loop {
        let now = listener.snapshot();
        let new = news(&now, &mut known, |uri| session.documents.get(uri.as_str()).is_some());
        has_told |= !new.is_empty();
        match &partial {
            Some(token) => tell(&session.outbox, token, new),
            None => items.extend(new.into_iter().map(|report| (key(uri_of(&report)), report))),
        }
        if now.is_complete {
            work.end();
        }
        if now.is_closing || now.is_complete && (session.project_check.answers_first() || has_told) {
            break;
        }
        listener.changed().await;
    }
    for (file, (uri, id)) in before {
        // A file that changed and changed back was told in between.
        if known.get(&file).is_some_and(|(_, now)| *now == id) {
            items.entry(file).or_insert_with(|| unchanged(uri, id));
        }
    }
    WorkspaceDiagnosticReport { items: items.into_values().collect() }
}

/// What a client knows: by file, its URI and the id of its report.
type Known = HashMap<String, (Uri, String)>;

/// What a URI means. Clients give URIs back with other characters escaped than they were given them with, and with the
/// other case of a Windows drive.
fn key(uri: &Uri) -> String {
    if !uris::is_file(uri) {
        return uri.as_str().to_owned();
    }
    let mut path = uris::path(uri);
    if path.as_bytes().get(2) == Some(&b':') {
        path[..3].make_ascii_lowercase();
    }
    path
}

/// What a client does not know yet. What it knows is brought up to date.
fn news(now: &Snapshot, known: &mut Known, is_open: impl Fn(&Uri) -> bool) -> Vec<DocumentReport> {
    let mut new = Vec::new();
    let mut found = HashSet::new();
    for report in &now.reports {
        let file = key(&report.uri);
        let is_known = known.get(&file).is_some_and(|(_, id)| *id == report.id);
        if !is_known && !is_open(&report.uri) {
            known.insert(file.clone(), (report.uri.clone(), report.id.clone()));
            new.push(full(report.uri.clone(), Some(report)));
        }
        found.insert(file);
    }
    // Only now is it sure that a file without a report has no findings.
    if now.is_complete {
        let is_gone = |file: &String, uri: &Uri| !found.contains(file) && !is_open(uri);
        let gone: Vec<String> =
            known.iter().filter(|(file, (uri, _))| is_gone(file, uri)).map(|(file, _)| file.clone()).collect();
        let gone = gone.iter().filter_map(|file| known.remove(file));
        new.extend(gone.map(|(uri, _)| full(uri, None)));
    }
    new
}

fn full(uri: Uri, report: Option<&Arc<Report>>) -> DocumentReport {
    let full_document_diagnostic_report = FullDocumentDiagnosticReport {
        result_id: report.map(|report| report.id.clone()),
        items: report.map(|report| report.items.clone()).unwrap_or_default(),
    };
    DocumentReport::Full(WorkspaceFullDocumentDiagnosticReport { uri, version: None, full_document_diagnostic_report })
}

fn unchanged(uri: Uri, result_id: String) -> DocumentReport {
    let unchanged_document_diagnostic_report = UnchangedDocumentDiagnosticReport { result_id };
    DocumentReport::Unchanged(WorkspaceUnchangedDocumentDiagnosticReport {
        uri,
        version: None,
        unchanged_document_diagnostic_report,
    })
}

fn uri_of(report: &DocumentReport) -> &Uri {
    match report {
        DocumentReport::Full(full) => &full.uri,
        DocumentReport::Unchanged(unchanged) => &unchanged.uri,
    }
}

fn tell(outbox: &Outbox, token: &ProgressToken, reports: Vec<DocumentReport>) {
    for batch in reports.chunks(BATCH) {
        outbox.notify("$/progress", json!({ "token": token, "value": { "items": batch } }));
    }
}

/// The progress that a client wants to show while the check goes on; it ends with this at the latest.
struct WorkDone<'s> {
    outbox: &'s Outbox,
    token: Option<ProgressToken>,
}

impl<'s> WorkDone<'s> {
    fn new(session: &'s Session, token: Option<ProgressToken>) -> Self {
        let work = Self { outbox: &session.outbox, token };
        work.tell(&json!({ "kind": "begin", "title": "backhint: checking the project", "cancellable": true }));
        work
    }

    fn tell(&self, value: &Value) {
        if let Some(token) = &self.token {
            self.outbox.notify("$/progress", json!({ "token": token, "value": value }));
        }
    }

    fn end(&mut self) {
        self.tell(&json!({ "kind": "end" }));
        self.token = None;
    }
}

impl Drop for WorkDone<'_> {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(reports: &[(&str, &str)], is_complete: bool) -> Snapshot {
        let report = |(uri, id): &(&str, &str)| {
            Arc::new(Report { uri: uri.parse().unwrap(), id: (*id).to_owned(), items: Vec::new() })
        };
        Snapshot { reports: reports.iter().map(report).collect(), is_complete, is_closing: false }
    }

    fn known(ids: &[(&str, &str)]) -> Known {
        let entry = |(uri, id): &(&str, &str)| {
            let uri: Uri = uri.parse().unwrap();
            (key(&uri), (uri, (*id).to_owned()))
        };
        ids.iter().map(entry).collect()
    }

    fn told(new: &[DocumentReport]) -> Vec<&str> {
        new.iter().map(|report| uri_of(report).as_str()).collect()
    }

    #[test]
    fn a_client_is_told_what_changed_what_is_new_and_what_went() {
        let now = snapshot(&[("file:///a.py", "1"), ("file:///b.py", "2"), ("file:///c.py", "3")], true);
        let mut client = known(&[("file:///a.py", "1"), ("file:///b.py", "0"), ("file:///gone.py", "9")]);
        let new = news(&now, &mut client, |_| false);
        assert_eq!(told(&new), ["file:///b.py", "file:///c.py", "file:///gone.py"]);
        assert!(news(&now, &mut client, |_| false).is_empty(), "and only once");
    }

    #[test]
    fn a_file_without_a_report_is_clean_only_when_all_are_checked() {
        let mut client = known(&[("file:///a.py", "1")]);
        assert!(news(&snapshot(&[], false), &mut client, |_| false).is_empty());
        assert!(news(&snapshot(&[], true), &mut client, |_| true).is_empty(), "an open one is not told");
        assert_eq!(told(&news(&snapshot(&[], true), &mut client, |_| false)), ["file:///a.py"]);
    }

    #[test]
    fn a_uri_that_the_client_escapes_in_its_own_way_is_the_same_file() {
        let now = snapshot(&[("file:///a@b/%C3%A9.py", "1"), ("file:///C:/d.py", "2")], true);
        let mut client = known(&[("file:///a%40b/%c3%a9.py", "1"), ("file:///c%3A/d.py", "2")]);
        assert!(news(&now, &mut client, |_| false).is_empty());
    }
}
