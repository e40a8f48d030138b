//! The Markdown that people read: hovers, and the pages of questions, concepts and rules.

use std::fmt::Write as _;

use backhint_knowledge::{Concept, Knowledge, Question, Rule};

use crate::finding::Finding;

/// The place in the reader's code from which a page was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file as the reader knows it.
    pub file: String,
    /// 1-based.
    pub line: usize,
    /// The line of code.
    pub code: String,
    /// The message of the finding there; empty when a concept led here.
    pub message: String,
    /// The name of the code's language, for the fence.
    pub language: String,
}

/// The page of a question: the question, what led here, the answer, its concepts. `None` for an unknown number.
#[must_use]
pub fn question_page(knowledge: &Knowledge, number: u16, place: Option<&Place>) -> Option<String> {
    let question = knowledge.question(number)?;
    let mut page = format!("# {}. {}\n\n", question.number, question.title);
    if let Some(place) = place {
        page.push_str(&led_here(place));
    }
    page.push_str(&question.body);
    page.push_str("\n\n");
    page.push_str(&concept_list(knowledge, question));
    page.push_str(&same_question_list(knowledge, question));
    Some(page)
}

fn led_here(place: &Place) -> String {
    let mut text = format!("> **What led here:** {}, line {}", escape(&place.file), place.line);
    if !place.message.is_empty() {
        let _ = write!(text, ": {}", escape(&place.message));
    }
    let fence = if place.code.contains("```") { "````" } else { "```" };
    let _ = write!(text, "\n\n{fence}{}\n{}\n{fence}\n\n", place.language, place.code.trim());
    text
}

fn concept_list(knowledge: &Knowledge, question: &Question) -> String {
    let concepts: Vec<_> = question.concepts.iter().filter_map(|id| knowledge.concept(id)).collect();
    if concepts.is_empty() {
        return String::new();
    }
    let mut text = String::from("## Concepts\n\n");
    for concept in concepts {
        let _ = writeln!(text, "- **{}**: {}", concept.title, concept.gist);
    }
    text
}

fn same_question_list(knowledge: &Knowledge, question: &Question) -> String {
    let same: Vec<_> = question.duplicates.iter().filter_map(|n| knowledge.question(*n)).collect();
    if same.is_empty() {
        return String::new();
    }
    let mut text = String::from("\n## The same question, asked differently\n\n");
    for other in same {
        let _ = writeln!(text, "- {}. {}", other.number, other.title);
    }
    text
}

/// The page of a concept.
#[must_use]
pub fn concept_page(knowledge: &Knowledge, concept: &Concept) -> String {
    let mut page = format!(
        "# {}\n\n{}\n\n{}\n\n## Watch out\n\n{}\n",
        concept.title, concept.gist, concept.hover, concept.watch_out
    );
    page.push_str(&question_list(knowledge, &concept.questions));
    page
}

/// The page of a rule: what `explain` prints.
#[must_use]
pub fn rule_page(knowledge: &Knowledge, rule: &Rule) -> String {
    let mut page =
        format!("# {}: {}\n\n## Why\n\n{}\n\n## Instead\n\n{}\n", rule.id, rule.title, rule.why, rule.instead);
    page.push_str(&question_list(knowledge, &rule.questions));
    page
}

fn question_list(knowledge: &Knowledge, numbers: &[u16]) -> String {
    let mut text = String::from("\n## Interview questions\n\n");
    for question in numbers.iter().filter_map(|n| knowledge.question(*n)) {
        let _ = writeln!(text, "- {}. {}", question.number, question.title);
    }
    text
}

/// The hover over a finding: what is wrong here, why it matters, what to do. No headings: some editors show them raw.
#[must_use]
pub fn finding_hover(knowledge: &Knowledge, finding: &Finding) -> String {
    let mut text = format!("**{}**\n\n", escape(&finding.message));
    if let Some(rule) = knowledge.rule(&finding.rule) {
        let _ = write!(text, "{}\n\n{}\n\n", rule.why, rule.instead);
    }
    text.push_str(&question_line(knowledge, finding.question));
    text
}

/// The hover over a mention of a concept.
#[must_use]
pub fn concept_hover(knowledge: &Knowledge, concept: &Concept) -> String {
    let mut text = format!("**{}**\n\n{}\n\n_Watch out:_ {}\n\n", concept.title, concept.hover, concept.watch_out);
    if let Some(number) = concept.questions.first() {
        text.push_str(&question_line(knowledge, *number));
    }
    text
}

/// The line at the end of a hover that names the question; a client that can follow command links replaces it.
#[must_use]
pub fn question_line(knowledge: &Knowledge, number: u16) -> String {
    knowledge.question(number).map_or_else(String::new, |q| format!("Question {}: {}", q.number, q.title))
}

/// Text from code, made safe inside Markdown: nothing of it is read as markup.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if "\\`*_{}[]<>()#+!|~&$".contains(c) {
            safe.push('\\');
        }
        safe.push(if c == '\n' || c == '\r' { ' ' } else { c });
    }
    safe
}
