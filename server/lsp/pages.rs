//! The requests beyond the protocol: pages of the knowledge base, search, the catalogue.

use std::sync::{Arc, PoisonError};

use backhint_core::finding::Topic;
use backhint_core::knowledge::search::Found;
use backhint_core::knowledge::{Knowledge, topic_title};
use backhint_core::page::{self, Links, Place};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::ls_types::{Position, Range, TextDocumentIdentifier, Uri};

use crate::front_end::uris;
use crate::hover;
use crate::session::Session;

/// Which question is wanted, and where it came up.
#[derive(Debug, Deserialize)]
pub(crate) struct QuestionParams {
    pub(crate) number: u16,
    #[serde(default)]
    pub(crate) from: Option<Origin>,
}

/// The place in the code where a question came up.
#[derive(Debug, Deserialize)]
pub(crate) struct Origin {
    uri: Uri,
    range: Range,
    #[serde(default)]
    message: String,
}

/// Which concept is wanted: one by its id, or the one that a place in the code is about.
#[derive(Debug, Deserialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub(crate) enum ConceptParams {
    Id { id: String },
    Place { text_document: TextDocumentIdentifier, position: Position },
}

/// Which rule is wanted.
#[derive(Debug, Deserialize)]
pub(crate) struct RuleParams {
    pub(crate) id: String,
}

/// What is searched for.
#[derive(Debug, Deserialize)]
pub(crate) struct SearchParams {
    pub(crate) query: String,
    #[serde(default)]
    pub(crate) limit: Option<usize>,
}

/// Which document is meant.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DocumentParams {
    pub(crate) text_document: TextDocumentIdentifier,
}

/// The page of a question.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct QuestionPage {
    pub(crate) number: u16,
    pub(crate) title: String,
    pub(crate) uri: String,
    pub(crate) markdown: String,
}

/// How many results a search gives when the client does not say.
const SEARCH_LIMIT: usize = 50;

/// An error reply for parameters that mean nothing, with what would.
pub(crate) fn invalid(message: String) -> Error {
    Error { message: message.into(), ..Error::invalid_params("") }
}

/// The page of a question, with the place where it came up: the given one, else the last one that was given.
pub(crate) fn question(session: &Session, params: QuestionParams) -> Result<QuestionPage> {
    let knowledge = session.knowledge();
    let number = params.number;
    let mut places = session.places.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(place) = params.from.and_then(|from| place(session, from)) {
        places.insert(number, place);
    }
    let markdown = page::question_page(&knowledge, number, places.get(&number), links(session));
    let found = knowledge.question(number).zip(markdown);
    let (question, markdown) = found.ok_or_else(|| unknown_question(&knowledge, number))?;
    let uri = format!("backhint:/question/{number}.md");
    Ok(QuestionPage { number, title: question.title.clone(), uri, markdown })
}

/// Pages link to each other where the client can show what they link to.
fn links(session: &Session) -> Links {
    if session.abilities().own.pages { Links::Virtual } else { Links::Plain }
}

fn unknown_question(knowledge: &Knowledge, number: u16) -> Error {
    let last = knowledge.questions.last().map_or(0, |question| question.number);
    invalid(format!("there is no question {number}; the numbers go up to {last}, and backhint/search finds them"))
}

/// The place of a document that is open; of others there is no line to show.
fn place(session: &Session, from: Origin) -> Option<Place> {
    let open = session.documents.get(from.uri.as_str())?;
    let line = from.range.start.line as usize;
    Some(Place {
        file: session.relative_path(&from.uri),
        line: line + 1,
        code: open.document.lines().line(open.document.text(), line).to_owned(),
        message: from.message,
        language: open.document.language().name().to_owned(),
    })
}

/// The page of a concept, or null where a place is about none.
pub(crate) async fn concept(session: &Arc<Session>, params: ConceptParams) -> Result<Value> {
    let id = match params {
        ConceptParams::Id { id } => id,
        ConceptParams::Place { text_document, position } => {
            match concept_at(session, &text_document.uri, position).await {
                Some(id) => id,
                None => return Ok(Value::Null),
            }
        }
    };
    let knowledge = session.knowledge();
    let unknown = || invalid(format!("there is no concept `{id}`; backhint/catalogue lists them"));
    let concept = knowledge.concept(&id).ok_or_else(unknown)?;
    Ok(json!({
        "id": concept.id,
        "title": concept.title,
        "uri": format!("backhint:/concept/{}.md", concept.id),
        "markdown": page::concept_page(&knowledge, concept, links(session)),
        "questions": concept.questions,
    }))
}

async fn concept_at(session: &Arc<Session>, uri: &Uri, position: Position) -> Option<String> {
    let (topic, inspected) = hover::topic_at(session, uri, position).await?;
    match topic {
        Topic::Concept { id, .. } => Some(id),
        Topic::Finding(at) => {
            let finding = inspected.inspection.analysis.findings.get(at)?;
            Some(session.knowledge().rule(&finding.rule)?.concept.clone())
        }
    }
}

/// The page of a rule.
pub(crate) fn rule(session: &Session, id: &str) -> Result<Value> {
    let knowledge = session.knowledge();
    let rule =
        knowledge.rule(id).ok_or_else(|| invalid(format!("there is no rule `{id}`; backhint/search finds them")))?;
    Ok(json!({
        "id": rule.id,
        "title": rule.title,
        "uri": format!("backhint:/rule/{}.md", rule.id),
        "markdown": page::rule_page(&knowledge, rule, links(session)),
    }))
}

/// What the words of a query find, best first.
pub(crate) fn search(session: &Session, params: &SearchParams) -> Value {
    let hits = session.search(&params.query, params.limit.unwrap_or(SEARCH_LIMIT));
    let knowledge = session.knowledge();
    hits.into_iter().filter_map(|hit| shown(&knowledge, &hit.found)).collect()
}

fn shown(knowledge: &Knowledge, found: &Found) -> Option<Value> {
    Some(match found {
        Found::Concept(id) => {
            let c = knowledge.concept(id)?;
            json!({"kind": "concept", "id": c.id, "title": c.title, "detail": c.gist, "topic": c.topic})
        }
        Found::Rule(id) => {
            let r = knowledge.rule(id)?;
            let topic = knowledge.concept(&r.concept).map(|concept| concept.topic.as_str());
            json!({"kind": "rule", "id": r.id, "title": r.title, "detail": r.id, "topic": topic})
        }
        Found::Question(number) => {
            let q = knowledge.question(*number)?;
            let detail = format!("Question {number}");
            json!({"kind": "question", "id": number.to_string(), "title": q.title, "detail": detail, "topic": q.topic})
        }
    })
}

/// Everything by topic.
pub(crate) fn catalogue(knowledge: &Knowledge) -> Value {
    let topics: Vec<Value> = knowledge.topics().map(|topic| of_topic(knowledge, topic)).collect();
    json!({ "topics": topics })
}

fn of_topic(knowledge: &Knowledge, topic: &str) -> Value {
    let questions = knowledge.questions.iter().filter(|question| question.topic == topic);
    let concepts = knowledge.concepts.iter().filter(|concept| concept.topic == topic);
    json!({
        "id": topic,
        "title": topic_title(topic),
        "questions": questions
            .map(|q| json!({"number": q.number, "title": q.title, "kind": q.kind}))
            .collect::<Vec<_>>(),
        "concepts": concepts.map(|c| json!({"id": c.id, "title": c.title, "gist": c.gist})).collect::<Vec<_>>(),
    })
}

/// The text that the server has of a document, for finding out whether it and the editor disagree.
pub(crate) fn text(session: &Session, uri: &Uri) -> Result<Value> {
    let open = session.documents.get(uri.as_str());
    let not_open = || invalid(format!("{} is not open here", uris::path(uri)));
    let open = open.ok_or_else(not_open)?;
    Ok(json!({ "version": open.version, "text": open.document.text() }))
}
