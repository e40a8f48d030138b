//! Hovers: what the analysis says about a place, as Markdown or plain text, with a link to the question where the client
//! can follow it.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::{Duration, Instant};

use backhint_core::Analyzer;
use backhint_core::finding::Topic;
use backhint_core::knowledge::Knowledge;
use backhint_core::mention::Mentioned;
use backhint_core::page;
use backhint_core::syntax::Parsers;
use serde_json::{Value, json};
use tower_lsp::ls_types::{Hover, HoverContents, MarkupContent, MarkupKind, Position, TextDocumentPositionParams, Uri};

use crate::capabilities::Abilities;
use crate::commands::OPEN_QUESTION;
use crate::documents::Inspected;
use crate::front_end::uris;
use crate::log::log;
use crate::session::Session;

/// The time that one hover may take.
const BUDGET: Duration = Duration::from_secs(1);

thread_local! {
    /// The parsers of a thread that answers hovers.
    static PARSERS: RefCell<Parsers> = RefCell::default();
}

/// Reads something off an analysed document on a thread that may take its time; `None` when that fails, which is logged.
async fn read<T: Send + 'static>(
    session: &Arc<Session>,
    inspected: &Arc<Inspected>,
    read: impl FnOnce(&Analyzer, &mut Parsers, &Inspected, &dyn Fn() -> bool) -> T + Send + 'static,
) -> Option<T> {
    let (session, of) = (Arc::clone(session), Arc::clone(inspected));
    let deadline = Instant::now() + BUDGET;
    let task = tokio::task::spawn_blocking(move || {
        let stop = || Instant::now() >= deadline;
        PARSERS.with_borrow_mut(|parsers| read(&session.analyzer(), parsers, &of, &stop))
    });
    task.await.map_err(|error| log(&format!("reading {} failed: {error}", inspected.of.uri.as_str()))).ok()
}

/// What a place is about, in the newest text of its document.
pub(crate) async fn topic_at(session: &Arc<Session>, uri: &Uri, at: Position) -> Option<(Topic, Arc<Inspected>)> {
    let inspected = session.documents.inspected(uri).await?;
    let offset = session.abilities().encoding.offset(&inspected.of.document, at);
    let topic = read(session, &inspected, move |analyzer, parsers, inspected, stop| {
        analyzer.topic_at(parsers, &inspected.of.document, &inspected.inspection.analysis, offset, stop)
    });
    let topic = topic.await??;
    let hidden = matches!(topic, Topic::Concept { .. }) && !session.settings_of(uri).settings.hover_concepts;
    (!hidden).then_some((topic, inspected))
}

/// All places in the newest text of a document that name a concept; `None` where it is not open.
pub(crate) async fn mentioned(session: &Arc<Session>, uri: &Uri) -> Option<(Vec<Mentioned>, Arc<Inspected>)> {
    let inspected = session.documents.inspected(uri).await?;
    let mentioned = read(session, &inspected, |analyzer, parsers, inspected, stop| {
        analyzer.mentions(parsers, &inspected.of.document, &inspected.inspection.analysis, stop).to_vec()
    });
    Some((mentioned.await.unwrap_or_default(), inspected))
}

/// The same for the client, with the first question of each concept.
pub(crate) async fn mentions(session: &Arc<Session>, uri: &Uri) -> Value {
    let Some((mentioned, inspected)) = mentioned(session, uri).await else { return json!([]) };
    let knowledge = session.knowledge();
    let shown = |mentioned: Mentioned| {
        let concept = knowledge.concept(&mentioned.concept)?;
        let range = session.abilities().encoding.range(&inspected.of.document, mentioned.span);
        let question = concept.questions.first();
        Some(json!({ "concept": concept.id, "title": concept.title, "question": question, "range": range }))
    };
    mentioned.into_iter().filter_map(shown).collect()
}

/// The hover at a place, or nothing.
pub(crate) async fn at(session: &Arc<Session>, place: TextDocumentPositionParams) -> Option<Hover> {
    let (topic, inspected) = topic_at(session, &place.text_document.uri, place.position).await?;
    let (abilities, knowledge) = (session.abilities(), session.knowledge());
    let (markdown, span) = match topic {
        Topic::Finding(at) => {
            let finding = inspected.inspection.analysis.findings.get(at)?;
            let from = json!({
                "uri": inspected.of.uri,
                "range": abilities.encoding.range(&inspected.of.document, finding.span),
                "message": finding.message,
            });
            // The client with command links is VS Code, which repeats the message above the hover; without it here the
            // link to the question is seen without scrolling.
            let has_more = knowledge.rule(&finding.rule).is_some();
            let markdown = if abilities.own.command_links && has_more {
                page::finding_explanation(&knowledge, finding)
            } else {
                page::finding_hover(&knowledge, finding)
            };
            (linked(markdown, finding.question, &from, abilities, &knowledge), finding.span)
        }
        Topic::Concept { id, span } => {
            let concept = knowledge.concept(&id)?;
            let from = json!({
                "uri": inspected.of.uri,
                "range": abilities.encoding.range(&inspected.of.document, span),
            });
            let question = concept.questions.first().copied().unwrap_or_default();
            (linked(page::concept_hover(&knowledge, concept), question, &from, abilities, &knowledge), span)
        }
    };
    let range = abilities.encoding.range(&inspected.of.document, span);
    Some(Hover { contents: contents(markdown, abilities), range: Some(range) })
}

/// The hover with its last line, which names the question, made a link where the client can follow one.
fn linked(markdown: String, question: u16, from: &Value, abilities: &Abilities, knowledge: &Knowledge) -> String {
    let line = page::question_line(knowledge, question);
    let links = abilities.markdown && abilities.own.command_links;
    match markdown.strip_suffix(&line) {
        Some(before) if links && !line.is_empty() => {
            let arguments = uris::escape(&json!([{ "number": question, "from": from }]).to_string());
            format!("{before}[{}](command:{OPEN_QUESTION}?{arguments})", page::escape(&line))
        }
        _ => markdown,
    }
}

fn contents(markdown: String, abilities: &Abilities) -> HoverContents {
    HoverContents::Markup(if abilities.markdown {
        MarkupContent { kind: MarkupKind::Markdown, value: markdown }
    } else {
        MarkupContent { kind: MarkupKind::PlainText, value: plain(&markdown) }
    })
}

/// Markdown without its marks, for clients that would show them: escapes are resolved, emphasis and code marks go.
fn plain(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut rest = markdown.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' => text.extend(rest.next()),
            '`' => {}
            '*' if rest.peek() == Some(&'*') => drop(rest.next()),
            _ => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_has_no_marks() {
        assert_eq!(plain("**Runs \\`a\\_b\\` 2 * 3 times**\n\nUse `c`."), "Runs `a_b` 2 * 3 times\n\nUse c.");
    }

    #[test]
    fn the_question_becomes_a_link_only_for_clients_that_follow_it() {
        let mut knowledge = Knowledge::default();
        knowledge.questions.push(question(78, "Why is a [loop] slow?"));
        let markdown = || format!("Text\n\n{}", page::question_line(&knowledge, 78));
        let mut abilities = Abilities { markdown: true, ..Abilities::default() };
        let from = json!({"uri": "file:///a.py"});
        assert_eq!(linked(markdown(), 78, &from, &abilities, &knowledge), markdown());
        abilities.own.command_links = true;
        let link = linked(markdown(), 78, &from, &abilities, &knowledge);
        assert!(
            link.starts_with("Text\n\n[Question 78: Why is a \\[loop\\] slow?](command:backhint.openQuestion?%5B%7B")
        );
        assert!(link.ends_with("%7D%5D)"), "{link}");
    }

    fn question(number: u16, title: &str) -> backhint_core::knowledge::Question {
        backhint_core::knowledge::Question {
            number,
            slug: String::new(),
            title: title.to_owned(),
            topic: "orm".to_owned(),
            kind: backhint_core::knowledge::QuestionKind::Technical,
            concepts: Vec::new(),
            duplicates: Vec::new(),
            body: String::new(),
        }
    }
}
