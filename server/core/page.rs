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

/// Whether pages link to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// They name each other in plain words: for readers that could not follow a link.
    Plain,
    /// They link to the virtual documents `backhint:/question/NUMBER.md` and `backhint:/concept/ID.md`.
    Virtual,
}

impl Links {
    /// A name, as a link to a page if there are links. `address` is the page's kind and name, `question/78`.
    fn to(self, name: &str, address: &str) -> String {
        match self {
            Self::Plain => name.to_owned(),
            Self::Virtual => format!("[{}](backhint:/{address}.md)", name.replace('[', "\\[").replace(']', "\\]")),
        }
    }
}

/// The page of a question: the question, what led here, the answer, its concepts. `None` for an unknown number.
#[must_use]
pub fn question_page(knowledge: &Knowledge, number: u16, place: Option<&Place>, links: Links) -> Option<String> {
    let question = knowledge.question(number)?;
    let mut page = format!("# {}. {}\n\n", question.number, question.title);
    if let Some(place) = place {
        page.push_str(&led_here(place));
    }
    page.push_str(&question.body);
    page.push_str("\n\n");
    page.push_str(&concept_list(knowledge, question, links));
    page.push_str(&same_question_list(knowledge, question, links));
    Some(page)
}

fn led_here(place: &Place) -> String {
    let mut text = format!("> **What led here:** {}, line {}", escape(&place.file), place.line);
    if !place.message.is_empty() {
        let _ = write!(text, ": {}", message_markdown(&place.message));
    }
    // Longer than any run of backticks in the code, so that nothing in it is the end.
    let runs = place.code.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat((runs + 1).max(3));
    let _ = write!(text, "\n\n{fence}{}\n{}\n{fence}\n\n", place.language, place.code.trim());
    text
}

fn concept_list(knowledge: &Knowledge, question: &Question, links: Links) -> String {
    let concepts: Vec<_> = question.concepts.iter().filter_map(|id| knowledge.concept(id)).collect();
    if concepts.is_empty() {
        return String::new();
    }
    let mut text = String::from("## Concepts\n\n");
    for concept in concepts {
        let name = links.to(&concept.title, &format!("concept/{}", concept.id));
        let _ = writeln!(text, "- **{name}**: {}", concept.gist);
    }
    text
}

fn same_question_list(knowledge: &Knowledge, question: &Question, links: Links) -> String {
    let same: Vec<_> = question.duplicates.iter().filter_map(|n| knowledge.question(*n)).collect();
    if same.is_empty() {
        return String::new();
    }
    let mut text = String::from("\n## The same question, asked differently\n\n");
    for other in same {
        let _ = writeln!(text, "- {}", question_item(other, links));
    }
    text
}

fn question_item(question: &Question, links: Links) -> String {
    let name = format!("{}. {}", question.number, question.title);
    links.to(&name, &format!("question/{}", question.number))
}

/// The page of a concept.
#[must_use]
pub fn concept_page(knowledge: &Knowledge, concept: &Concept, links: Links) -> String {
    let mut page = format!(
        "# {}\n\n{}\n\n{}\n\n## Watch out\n\n{}\n",
        concept.title, concept.gist, concept.hover, concept.watch_out
    );
    page.push_str(&question_list(knowledge, &concept.questions, links));
    page
}

/// The page of a rule: what `explain` prints.
#[must_use]
pub fn rule_page(knowledge: &Knowledge, rule: &Rule, links: Links) -> String {
    let mut page =
        format!("# {}: {}\n\n## Why\n\n{}\n\n## Instead\n\n{}\n", rule.id, rule.title, rule.why, rule.instead);
    page.push_str(&question_list(knowledge, &rule.questions, links));
    page
}

fn question_list(knowledge: &Knowledge, numbers: &[u16], links: Links) -> String {
    let mut text = String::from("\n## Interview questions\n\n");
    for question in numbers.iter().filter_map(|n| knowledge.question(*n)) {
        let _ = writeln!(text, "- {}", question_item(question, links));
    }
    text
}

/// The hover over a finding: what is wrong here, why it matters, what to do. No headings: some editors show them raw.
#[must_use]
pub fn finding_hover(knowledge: &Knowledge, finding: &Finding) -> String {
    format!("**{}**\n\n{}", message_markdown(&finding.message), finding_explanation(knowledge, finding))
}

/// The hover over a finding without its message: for a client that shows the message above every hover by itself.
#[must_use]
pub fn finding_explanation(knowledge: &Knowledge, finding: &Finding) -> String {
    let mut text = String::new();
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

/// A message as Markdown: what stands between backticks is code, the rest is safe. A message with an odd number of them
/// quotes code with a backtick in it, and is shown as it is.
fn message_markdown(message: &str) -> String {
    if message.contains("``") || message.matches('`').count() % 2 == 1 {
        return escape(message);
    }
    let is_code = |at: usize| at % 2 == 1;
    // A line end, of a name in the code that has one, would end the code before its second backtick.
    let message = message.replace(['\n', '\r'], " ");
    let parts = message.split('`').enumerate();
    parts.map(|(at, part)| if is_code(at) { format!("`{part}`") } else { escape(part) }).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_a_message_stays_code_and_the_rest_is_safe() {
        assert_eq!(message_markdown("`a_b` sends *one* query"), "`a_b` sends \\*one\\* query");
        assert_eq!(message_markdown("a lone ` and a [link]"), "a lone \\` and a \\[link\\]");
        assert_eq!(message_markdown("`a\n\n[b](command:c)` d"), "`a  [b](command:c)` d");
    }

    #[test]
    fn code_can_not_end_the_block_that_it_is_shown_in() {
        let place = Place {
            file: "a`b`.py".to_owned(),
            line: 3,
            code: "x = 1 ````` \\".to_owned(),
            message: String::new(),
            language: "python".to_owned(),
        };
        let shown = led_here(&place);
        assert!(shown.starts_with("> **What led here:** a\\`b\\`.py, line 3\n\n``````python\n"), "{shown}");
        assert!(shown.ends_with("\n``````\n\n"), "{shown}");
    }

    #[test]
    fn pages_link_only_where_links_can_be_followed() {
        assert_eq!(Links::Plain.to("78. Why?", "question/78"), "78. Why?");
        assert_eq!(Links::Virtual.to("Arrays []", "concept/arrays"), "[Arrays \\[\\]](backhint:/concept/arrays.md)");
    }
}
