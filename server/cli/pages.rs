//! The commands that print knowledge: pages of rules, concepts and questions, search, and lists.

use std::process::ExitCode;

use anyhow::{Result, bail};
use backhint_core::knowledge::search::{Found, Index};
use backhint_core::knowledge::{Knowledge, Question, topic_title};
use backhint_core::page::{self, Links};
use backhint_workspace::nearest;

use super::check::unknown;
use super::{own, terminal};

/// How many questions a search lists.
const SEARCH_LIMIT: usize = 15;

/// Prints the page of a rule or concept.
pub(crate) fn explain(name: &str) -> Result<ExitCode> {
    let knowledge = own::here();
    let wanted = name.to_lowercase();
    let rule = knowledge.rule(&wanted).map(|rule| page::rule_page(&knowledge, rule, Links::Plain));
    let concept = || knowledge.concept(&wanted).map(|concept| page::concept_page(&knowledge, concept, Links::Plain));
    match rule.or_else(concept) {
        Some(page) => print_page(&page),
        None => bail!(unknown(
            "rule or concept",
            name,
            &near_names(&knowledge, name),
            "backhint rules` or `backhint concepts"
        )),
    }
}

fn near_names<'k>(knowledge: &'k Knowledge, name: &str) -> Vec<&'k str> {
    let rules = knowledge.rules.iter().map(|rule| rule.id.as_str());
    let concepts = knowledge.concepts.iter().map(|concept| concept.id.as_str());
    nearest(name, rules.chain(concepts), 3)
}

/// Prints the page of a question.
pub(crate) fn question(number: u16) -> Result<ExitCode> {
    let knowledge = own::here();
    match page::question_page(&knowledge, number, None, Links::Plain) {
        Some(page) => print_page(&page),
        None => bail!(no_question(&knowledge, number)),
    }
}

fn no_question(knowledge: &Knowledge, number: u16) -> String {
    let mut near: Vec<&Question> = knowledge.questions.iter().collect();
    near.sort_by_key(|question| question.number.abs_diff(number));
    let listed: Vec<_> = near.iter().take(3).map(|q| format!("{} ({})", q.number, q.title)).collect();
    match listed.as_slice() {
        [] => format!("there is no question {number}: this build has no questions"),
        listed => {
            format!("there is no question {number}; nearest: {} (`backhint questions` lists all)", listed.join(", "))
        }
    }
}

/// Prints the concepts, rules and questions that fit some words, the best first, each with the command that opens it.
pub(crate) fn search(query: &str) -> Result<ExitCode> {
    let knowledge = own::here();
    let hits = Index::new(&knowledge).search(query, SEARCH_LIMIT);
    if hits.is_empty() {
        eprintln!("backhint: nothing found: try other words, or `backhint topics`");
        return Ok(ExitCode::from(super::FOUND));
    }
    let rows: Vec<[String; 2]> = hits.iter().filter_map(|hit| search_row(&knowledge, &hit.found)).collect();
    let rows: Vec<[&str; 2]> = rows.iter().map(|[command, title]| [command.as_str(), title.as_str()]).collect();
    print_rows(&rows)
}

/// The command behind `backhint` that opens what was found, and its title.
fn search_row(knowledge: &Knowledge, found: &Found) -> Option<[String; 2]> {
    Some(match found {
        Found::Question(number) => [format!("question {number}"), knowledge.question(*number)?.title.clone()],
        Found::Concept(id) => {
            let concept = knowledge.concept(id)?;
            [format!("explain {id}"), format!("{}: {}", concept.title, concept.gist)]
        }
        Found::Rule(id) => [format!("explain {id}"), format!("{} (a rule)", knowledge.rule(id)?.title)],
    })
}

/// Prints the questions, of one topic or all.
pub(crate) fn questions(topic: Option<&str>) -> Result<ExitCode> {
    let knowledge = own::here();
    if let Some(topic) = topic.filter(|topic| knowledge.topics().all(|known| known != *topic)) {
        bail!(unknown("topic", topic, &nearest(topic, knowledge.topics(), 3), "backhint topics"));
    }
    print_questions(knowledge.questions.iter().filter(|question| topic.is_none_or(|topic| question.topic == topic)))
}

fn print_questions<'k>(questions: impl Iterator<Item = &'k Question>) -> Result<ExitCode> {
    terminal::print(|out| {
        for question in questions {
            writeln!(out, "{:>3}  {}  [{}]", question.number, question.title, question.topic)?;
        }
        Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the concepts.
pub(crate) fn concepts() -> Result<ExitCode> {
    let knowledge = own::here();
    let rows: Vec<_> = knowledge.concepts.iter().map(|concept| [concept.id.as_str(), concept.gist.as_str()]).collect();
    print_rows(&rows)
}

/// Prints the topics, each with the number of its questions.
pub(crate) fn topics() -> Result<ExitCode> {
    let knowledge = own::here();
    let meanings: Vec<String> = knowledge
        .topics()
        .map(|topic| {
            let count = knowledge.questions.iter().filter(|question| question.topic == topic).count();
            format!("{} ({})", topic_title(topic), super::report::counted(count, "question"))
        })
        .collect();
    let rows: Vec<_> = knowledge.topics().zip(&meanings).map(|(topic, meaning)| [topic, meaning.as_str()]).collect();
    print_rows(&rows)
}

/// Prints the rules.
pub(crate) fn rules() -> Result<ExitCode> {
    let knowledge = own::here();
    let rows: Vec<_> = knowledge.rules.iter().map(|rule| [rule.id.as_str(), rule.title.as_str()]).collect();
    print_rows(&rows)
}

/// Prints rows of a name and what it is, aligned.
fn print_rows(rows: &[[&str; 2]]) -> Result<ExitCode> {
    let width = rows.iter().map(|[name, _]| name.len()).max().unwrap_or(0);
    terminal::print(|out| rows.iter().try_for_each(|[name, meaning]| writeln!(out, "{name:width$}  {meaning}")))?;
    Ok(ExitCode::SUCCESS)
}

fn print_page(page: &str) -> Result<ExitCode> {
    let colours = terminal::stdout_has_colours();
    terminal::print(|out| {
        let mut in_code = false;
        for line in page.trim_end().lines() {
            in_code ^= line.trim_start().starts_with("```");
            if colours && !in_code && line.starts_with('#') {
                writeln!(out, "\x1b[1m{line}\x1b[0m")?;
            } else {
                writeln!(out, "{line}")?;
            }
        }
        Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}
