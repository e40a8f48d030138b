//! The code lens above a document, for people who ask for it in their settings: how many concepts the document names, and
//! a command that lists them.

use std::fmt::Write as _;
use std::sync::Arc;

use backhint_core::knowledge::{Concept, Knowledge};
use backhint_core::mention::Mentioned;
use backhint_core::page;
use serde_json::json;
use tower_lsp::ls_types::{CodeLens, Command, Range, Uri};

use crate::commands::SHOW_CONCEPTS;
use crate::hover;
use crate::session::Session;

/// The lenses of a document: one, or none.
pub(crate) async fn of(session: &Arc<Session>, uri: &Uri) -> Vec<CodeLens> {
    if !session.settings_of(uri).settings.code_lens {
        return Vec::new();
    }
    let Some((mentioned, inspected)) = hover::mentioned(session, uri).await else { return Vec::new() };
    let title = match named(&session.knowledge(), &mentioned).len() {
        0 => return Vec::new(),
        1 => "1 concept in this file".to_owned(),
        count => format!("{count} concepts in this file"),
    };
    let arguments = Some(vec![json!({ "uri": inspected.of.uri })]);
    let command = Command { title, command: SHOW_CONCEPTS.to_owned(), arguments };
    vec![CodeLens { range: Range::default(), command: Some(command), data: None }]
}

/// The page that lists the concepts of an open document, for clients that have no list of their own to show them in.
pub(crate) async fn page(session: &Arc<Session>, uri: &Uri) -> Option<String> {
    let (mentioned, inspected) = hover::mentioned(session, uri).await?;
    let (knowledge, document) = (session.knowledge(), &inspected.of.document);
    let mut text = format!("# Concepts in {}\n\n", page::escape(&session.relative_path(uri)));
    for (concept, places) in named(&knowledge, &mentioned) {
        let line = |place: &&Mentioned| (document.lines().line_of(place.span.start) + 1).to_string();
        let lines: Vec<String> = places.iter().map(line).collect();
        let word = if lines.len() == 1 { "line" } else { "lines" };
        let _ = writeln!(text, "- **{}**, {word} {}: {}", concept.title, lines.join(", "), concept.gist);
    }
    Some(text)
}

/// The concepts that are named, in the order of their first places, each with all of its places.
fn named<'k, 'm>(knowledge: &'k Knowledge, mentioned: &'m [Mentioned]) -> Vec<(&'k Concept, Vec<&'m Mentioned>)> {
    let mut named: Vec<(&Concept, Vec<&Mentioned>)> = Vec::new();
    for place in mentioned {
        match named.iter_mut().find(|(concept, _)| concept.id == place.concept) {
            Some((_, places)) => places.push(place),
            None => named.extend(knowledge.concept(&place.concept).map(|concept| (concept, vec![place]))),
        }
    }
    named
}
