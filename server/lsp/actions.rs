//! Code actions: the fixes of a finding, its question, and the comment that silences it. A client that asks again for the
//! edit of the action that a person chose gets it then, for the text as it was when the action was offered.

use std::path::Path;

use backhint_core::{Document, Edit, Finding, Fix, Language, OtherFile, Span, UNUSED_SUPPRESSION};
use backhint_workspace::read_source;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::ls_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, Command, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, TextEdit, Uri, WorkspaceEdit,
};

use crate::capabilities::FIX_ALL;
use crate::commands::OPEN_QUESTION;
use crate::diagnostics;
use crate::documents::{Inspected, OpenDocument};
use crate::front_end::uris;
use crate::indexing::resolved;
use crate::pages;
use crate::session::Session;

/// What an action without its edit carries, so that the edit can be made when it is chosen.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Promise {
    uri: Uri,
    /// The version of the text that the action is for.
    version: i32,
    change: Change,
}

/// Edits of one file.
struct Edits<'d> {
    open: &'d OpenDocument,
    /// The other file that they are for; `None` where they are for the open document.
    file: Option<OtherFile>,
    edits: Vec<Edit>,
}

/// What an action changes.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
enum Change {
    /// One of the fixes of a finding.
    Fix { rule: String, start: u32, at: usize },
    /// The comment that silences a finding.
    Ignore { rule: String, start: u32 },
    /// All safe fixes.
    All,
}

impl Change {
    /// The edits, if what they change is still found.
    fn edits<'d>(&self, inspected: &'d Inspected) -> Option<Edits<'d>> {
        let (open, findings) = (&*inspected.of, &inspected.inspection.analysis.findings);
        let finding = |rule: &str, start| findings.iter().find(|found| found.rule == rule && found.span.start == start);
        let here = |edits| Some(Edits { open, file: None, edits });
        match self {
            Self::Fix { rule, start, at } => {
                let fix = finding(rule, *start)?.fixes.get(*at)?;
                Some(Edits { open, file: fix.file.clone(), edits: fix.edits.clone() })
            }
            Self::Ignore { rule, start } => here(vec![ignore_comment(open, finding(rule, *start)?)]),
            Self::All => here(safe_edits(inspected)),
        }
    }

    /// An action that makes this change: with its edit, or for a client that asks for the edit later with what it takes.
    fn action(self, title: String, kind: CodeActionKind, session: &Session, inspected: &Inspected) -> CodeAction {
        let abilities = session.abilities();
        let action = CodeAction { title, kind: Some(kind), ..CodeAction::default() };
        let open = &inspected.of;
        if abilities.resolves_edits {
            let promise = Promise { uri: open.uri.clone(), version: open.version, change: self };
            return CodeAction { data: serde_json::to_value(promise).ok(), ..action };
        }
        let edit = self.edits(inspected).and_then(|edits| workspace_edit(session, &edits));
        CodeAction { edit, ..action }
    }
}

/// The edit of an action that was offered without it.
pub(crate) async fn resolve(session: &Session, mut action: CodeAction) -> Result<CodeAction> {
    let promised = action.data.as_ref().map(Promise::deserialize);
    let promise = match promised {
        // Nothing was promised, as for an action that only runs a command.
        None => return Ok(action),
        Some(Err(_)) => return Err(pages::invalid("this `data` is not from an action of backhint".to_owned())),
        Some(Ok(promise)) => promise,
    };
    let inspected = session.documents.inspected(&promise.uri).await;
    let newest = inspected.filter(|inspected| inspected.of.version == promise.version);
    let edit = newest.and_then(|inspected| workspace_edit(session, &promise.change.edits(&inspected)?));
    action.edit = Some(edit.ok_or_else(|| Error {
        code: ErrorCode::ContentModified,
        message: "the text has changed since this action was offered: ask for actions again".into(),
        data: None::<Value>,
    })?);
    Ok(action)
}

/// The code actions for a range.
pub(crate) fn of(session: &Session, inspected: &Inspected, params: &CodeActionParams) -> Vec<CodeActionOrCommand> {
    let range = session.abilities().encoding.span(&inspected.of.document, params.range);
    let findings = &inspected.inspection.analysis.findings;
    let only = params.context.only.as_deref();
    let mut actions = Vec::new();
    if wanted(&CodeActionKind::QUICKFIX, only) {
        let here = findings.iter().filter(|finding| finding.span.start <= range.end && range.start <= finding.span.end);
        actions.extend(here.flat_map(|finding| of_finding(session, inspected, finding)));
    }
    if session.abilities().code_actions && wanted(&FIX_ALL, only) {
        actions.extend(fix_all(session, inspected));
    }
    actions
}

/// Whether a kind is one of those that the client asks for, or under one of them.
fn wanted(kind: &CodeActionKind, only: Option<&[CodeActionKind]>) -> bool {
    let under = |group: &CodeActionKind| {
        let rest = kind.as_str().strip_prefix(group.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.') || group.as_str().is_empty())
    };
    only.is_none_or(|only| only.iter().any(under))
}

fn of_finding(session: &Session, inspected: &Inspected, finding: &Finding) -> Vec<CodeActionOrCommand> {
    let abilities = session.abilities();
    let open = &inspected.of;
    let diagnostic = diagnostics::diagnostic(finding, open, abilities, &session.knowledge(), &session.indexing.index());
    let command = open_question(session, open, finding);
    if !abilities.code_actions {
        return command.into_iter().map(CodeActionOrCommand::Command).collect();
    }
    let preferred = finding.fixes.iter().position(|fix| fix.safe).filter(|_| abilities.preferred_actions);
    let quickfix = |title: String, change: Change| CodeAction {
        diagnostics: Some(vec![diagnostic.clone()]),
        ..change.action(title, CodeActionKind::QUICKFIX, session, inspected)
    };
    let (rule, start) = (finding.rule.clone(), finding.span.start);
    let mut actions: Vec<CodeAction> = Vec::new();
    for (at, fix) in finding.fixes.iter().enumerate() {
        // The analysis that follows the other file is on its way.
        if fix.file.as_ref().is_some_and(|file| target(session, open, file).is_none()) {
            continue;
        }
        let is_preferred = (preferred == Some(at)).then_some(true);
        let change = Change::Fix { rule: rule.clone(), start, at };
        actions.push(CodeAction { is_preferred, ..quickfix(fix.title.clone(), change) });
    }
    actions.extend(command.map(|command| CodeAction {
        title: command.title.clone(),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic.clone()]),
        command: Some(command),
        ..CodeAction::default()
    }));
    if finding.rule != UNUSED_SUPPRESSION {
        actions.push(quickfix(format!("Ignore {} here", finding.rule), Change::Ignore { rule, start }));
    }
    actions.into_iter().map(CodeActionOrCommand::CodeAction).collect()
}

fn open_question(session: &Session, open: &OpenDocument, finding: &Finding) -> Option<Command> {
    let knowledge = session.knowledge();
    let question = knowledge.question(finding.question)?;
    let range = session.abilities().encoding.range(&open.document, finding.span);
    let from = json!({ "uri": open.uri, "range": range, "message": finding.message });
    Some(Command {
        title: format!("Open question {}: {}", question.number, question.title),
        command: OPEN_QUESTION.to_owned(),
        arguments: Some(vec![json!({ "number": question.number, "from": from })]),
    })
}

/// The comment that silences a finding, alone on a line above it, indented like the finding's line.
fn ignore_comment(open: &OpenDocument, finding: &Finding) -> Edit {
    let (text, lines) = (open.document.text(), open.document.lines());
    let number = lines.line_of(finding.span.start);
    let start = lines.line_span(text, number).unwrap_or_default().start;
    let line = lines.line(text, number);
    let indentation = &line[..line.len() - line.trim_start().len()];
    // The line end of this line, or of the one above when this is the last one and has none.
    let line_end =
        |number| &lines.line_span(text, number).unwrap_or_default().of(text)[lines.line(text, number).len()..];
    let ends = [Some(number), number.checked_sub(1)].into_iter().flatten().map(line_end);
    let end = ends.into_iter().find(|end| !end.is_empty()).unwrap_or("\n");
    let (comment, close) = (open.document.language().line_comment(), open.document.language().comment_end());
    Edit {
        span: Span::new(start, start),
        text: format!("{indentation}{comment} backhint: ignore[{}]{close}{end}", finding.rule),
    }
}

/// One action for all safe fixes of the document; of two that touch each other, the first.
fn fix_all(session: &Session, inspected: &Inspected) -> Option<CodeActionOrCommand> {
    if safe_edits(inspected).is_empty() {
        return None;
    }
    let title = "Apply all safe fixes of backhint".to_owned();
    Some(CodeActionOrCommand::CodeAction(Change::All.action(title, FIX_ALL, session, inspected)))
}

fn safe_edits(inspected: &Inspected) -> Vec<Edit> {
    // Comments are not taken away on every save: somebody may be about to write what they are for.
    let findings = inspected.inspection.analysis.findings.iter().filter(|finding| finding.rule != UNUSED_SUPPRESSION);
    // Nor are other files changed: the person sees this one.
    let fixes = findings.filter_map(|finding| finding.fixes.iter().find(|fix| fix.safe));
    compatible(fixes.filter(|fix| fix.file.is_none()))
}

/// The edits of as many fixes as go together, ascending. Fixes are taken whole or not at all; an edit that two of them
/// share is made once.
fn compatible<'f>(fixes: impl Iterator<Item = &'f Fix>) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for fix in fixes {
        let clashes = |new: &Edit| edits.iter().any(|old| old != new && overlap(old.span, new.span));
        if !fix.edits.iter().any(clashes) {
            let new: Vec<Edit> = fix.edits.iter().filter(|new| !edits.contains(new)).cloned().collect();
            edits.extend(new);
        }
    }
    edits.sort_by_key(|edit| edit.span);
    edits
}

/// Whether two edits touch the same text; two insertions at one place do, because their order would be a guess.
fn overlap(a: Span, b: Span) -> bool {
    a == b || (a.start < b.end && b.start < a.end)
}

/// The file that edits are for.
struct Target {
    uri: Uri,
    /// The client's number for its text, where it is open.
    version: Option<i32>,
    document: Document,
}

/// The other file that a fix is for; `None` where its text is not the one that the fix was made for.
fn target(session: &Session, near: &OpenDocument, file: &OtherFile) -> Option<Target> {
    let index = session.indexing.index();
    let path = index.file_named(&file.path, Path::new(&uris::path(&near.uri)))?;
    let is_it = |uri: &Uri| resolved(Path::new(&uris::path(uri))) == path;
    if let Some(open) =
        session.documents.uris().iter().find(|uri| is_it(uri)).and_then(|uri| session.documents.get(uri.as_str()))
    {
        let is_same = open.document.text() == file.text.as_str();
        let (uri, version) = (open.uri.clone(), Some(open.version));
        return is_same.then(|| Target { uri, version, document: open.document.clone() });
    }
    let text = read_source(path).ok().filter(|text| *text == *file.text)?;
    let language = Language::of_path(&path.file_name()?.to_string_lossy())?;
    Some(Target { uri: Uri::from_file_path(path)?, version: None, document: Document::new(language, text) })
}

fn workspace_edit(session: &Session, edits: &Edits<'_>) -> Option<WorkspaceEdit> {
    let (open, abilities) = (edits.open, session.abilities());
    let here = || Target { uri: open.uri.clone(), version: Some(open.version), document: open.document.clone() };
    let target = edits.file.as_ref().map_or_else(|| Some(here()), |file| target(session, open, file))?;
    let edit = |edit: &Edit| TextEdit {
        range: abilities.encoding.range(&target.document, edit.span),
        new_text: edit.text.clone(),
    };
    let edits = edits.edits.iter().map(edit);
    if !abilities.document_changes {
        let changes = std::iter::once((target.uri.clone(), edits.collect())).collect();
        return Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() });
    }
    let text_document = OptionalVersionedTextDocumentIdentifier { uri: target.uri.clone(), version: target.version };
    let changes = vec![TextDocumentEdit { text_document, edits: edits.map(OneOf::Left).collect() }];
    Some(WorkspaceEdit { document_changes: Some(DocumentChanges::Edits(changes)), ..WorkspaceEdit::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_wanted_by_its_own_name_and_those_above_it() {
        let wants = |only: &'static str| wanted(&FIX_ALL, Some(&[CodeActionKind::new(only)]));
        assert!(wants("") && wants("source") && wants("source.fixAll") && wants("source.fixAll.backhint"));
        assert!(!wants("source.fix") && !wants("quickfix") && !wants("source.fixAll.backhint.more"));
        assert!(wanted(&FIX_ALL, None) && !wanted(&FIX_ALL, Some(&[])));
    }

    #[test]
    fn what_an_action_carries_comes_back_as_it_was() {
        let change = Change::Fix { rule: "orm-n-plus-one".to_owned(), start: 7, at: 1 };
        let promise = Promise { uri: "file:///a.py".parse().unwrap(), version: 3, change };
        let sent = serde_json::to_value(&promise).unwrap();
        assert_eq!(sent["change"]["fix"]["at"], 1, "{sent}");
        assert_eq!(serde_json::to_value(Promise::deserialize(&sent).unwrap()).unwrap(), sent);
        assert!(Promise::deserialize(&json!({"uri": "file:///a.py", "version": 3, "change": "none"})).is_err());
    }

    #[test]
    fn fixes_that_clash_are_left_out_whole() {
        let edit = |start, end, text: &str| Edit { span: Span::new(start, end), text: text.to_owned() };
        let fix = |edits: &[Edit]| Fix { title: String::new(), edits: edits.to_vec(), safe: true, file: None };
        let fixes = [
            fix(&[edit(10, 12, "a"), edit(20, 20, "b")]),
            fix(&[edit(0, 1, "c"), edit(11, 14, "d")]),
            fix(&[edit(5, 5, "e"), edit(20, 20, "b")]),
            fix(&[edit(20, 20, "f")]),
            fix(&[edit(12, 13, "g")]),
        ];
        let expected = [edit(5, 5, "e"), edit(10, 12, "a"), edit(12, 13, "g"), edit(20, 20, "b")];
        assert_eq!(compatible(fixes.iter()), expected);
    }
}
