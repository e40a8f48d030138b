//! Checks that the parts of the knowledge base fit together: links resolve on both sides, values and patterns are known.

use std::collections::BTreeSet;

use crate::model::{Concept, Framework, Knowledge, Match, Mention, Question, QuestionKind, Rule};
use crate::parse::KnowledgeError;
use crate::pattern::Pattern;
use crate::topics::{OWN_TOPIC, TOPICS};

/// All mistakes in how the parts fit together, in the order of files.
#[must_use]
pub fn check(knowledge: &Knowledge) -> Vec<KnowledgeError> {
    let numbers: BTreeSet<u16> = knowledge.questions.iter().map(|q| q.number).collect();
    let concepts: BTreeSet<&str> = knowledge.concepts.iter().map(|c| c.id.as_str()).collect();
    let mut found = Found::default();
    for question in &knowledge.questions {
        check_question(question, &numbers, &mut found);
    }
    for concept in &knowledge.concepts {
        check_concept(concept, knowledge, &concepts, &mut found);
    }
    for rule in &knowledge.rules {
        check_rule(rule, &numbers, &concepts, &mut found);
    }
    for framework in &knowledge.frameworks {
        check_framework(framework, &mut found);
    }
    check_twice(knowledge, &mut found);
    found.0
}

#[derive(Default)]
struct Found(Vec<KnowledgeError>);

impl Found {
    fn dead(&mut self, file: &str, what: &'static str, target: impl ToString) {
        self.0.push(KnowledgeError::DeadLink { file: file.to_owned(), what, target: target.to_string() });
    }

    fn topic(&mut self, file: &str, topic: &str) {
        if !TOPICS.contains(&topic) && topic != OWN_TOPIC {
            let known = TOPICS.join(", ");
            self.0.push(KnowledgeError::UnknownValue {
                file: file.to_owned(),
                what: "topic",
                found: topic.to_owned(),
                known,
            });
        }
    }

    fn patterns<'a>(&mut self, file: &str, patterns: impl IntoIterator<Item = &'a String>) {
        for pattern in patterns {
            if let Err(source) = Pattern::parse(pattern) {
                self.0.push(KnowledgeError::Pattern { file: file.to_owned(), pattern: pattern.clone(), source });
            }
        }
    }

    fn value(&mut self, file: &str, value: &str) {
        let known = ["", "false", "true", "null", "lambda-true"].contains(&value) || value.starts_with("text:");
        if let Some(pattern) = value.strip_prefix("name:") {
            self.patterns(file, [&pattern.to_owned()]);
        } else if !known {
            self.0.push(KnowledgeError::UnknownValue {
                file: file.to_owned(),
                what: "value",
                found: value.to_owned(),
                known: "false, true, null, lambda-true, text:..., name:...".to_owned(),
            });
        }
    }
}

fn question_file(question: &Question) -> String {
    format!("questions/{:03}-{}.md", question.number, question.slug)
}

fn check_question(question: &Question, numbers: &BTreeSet<u16>, found: &mut Found) {
    let file = question_file(question);
    found.topic(&file, &question.topic);
    for number in question.duplicates.iter().filter(|number| !numbers.contains(number)) {
        found.dead(&file, "the duplicate", number);
    }
}

/// What is asked of the built-in knowledge beyond that its parts fit: every technical question is taught by a concept.
#[must_use]
pub fn untaught(knowledge: &Knowledge) -> Vec<KnowledgeError> {
    let technical = knowledge.questions.iter().filter(|question| question.kind == QuestionKind::Technical);
    let untaught = technical.filter(|question| question.concepts.is_empty());
    let way_out = "list this technical question in at least one concept";
    untaught
        .map(|question| KnowledgeError::Missing { file: question_file(question), key: "concepts", way_out })
        .collect()
}

fn check_concept(concept: &Concept, knowledge: &Knowledge, concepts: &BTreeSet<&str>, found: &mut Found) {
    let file = format!("concepts/{}.md", concept.id);
    found.topic(&file, &concept.topic);
    if concept.questions.is_empty() {
        let way_out = "a concept leads to at least one question";
        found.0.push(KnowledgeError::Missing { file: file.clone(), key: "questions", way_out });
    }
    for number in &concept.questions {
        if knowledge.question(*number).is_none() {
            found.dead(&file, "the question", number);
        }
    }
    for id in concept.related.iter().filter(|id| !concepts.contains(id.as_str())) {
        found.dead(&file, "the related concept", id);
    }
    for mention in &concept.mentions {
        check_mention(&file, mention, found);
    }
}

fn check_mention(file: &str, mention: &Mention, found: &mut Found) {
    let Mention { calls, names, annotations, types, imports, keys, words, .. } = mention;
    for list in [calls, names, annotations, types, imports] {
        found.patterns(file, list);
    }
    if [calls, names, annotations, types, imports, keys, words].iter().all(|list| list.is_empty()) {
        let way_out = "a mention names calls, names, annotations, types, imports, keys or words";
        found.0.push(KnowledgeError::Missing { file: file.to_owned(), key: "mentions", way_out });
    }
}

fn check_rule(rule: &Rule, numbers: &BTreeSet<u16>, concepts: &BTreeSet<&str>, found: &mut Found) {
    let file = format!("rules/{}/rule.md", rule.id);
    if !concepts.contains(rule.concept.as_str()) {
        found.dead(&file, "the concept", &rule.concept);
    }
    if rule.questions.is_empty() {
        let way_out = "a rule leads to at least one question";
        found.0.push(KnowledgeError::Missing { file: file.clone(), key: "questions", way_out });
    }
    for number in rule.questions.iter().filter(|n| !numbers.contains(n)) {
        found.dead(&file, "the question", number);
    }
    for matched in &rule.matches {
        check_match(&file, matched, found);
    }
}

fn check_match(file: &str, matched: &Match, found: &mut Found) {
    for list in [&matched.calls, &matched.names, &matched.assigns] {
        found.patterns(file, list);
    }
    found.value(file, &matched.value);
    if let Some(with) = &matched.with {
        found.value(file, &with.value);
    }
    if let Some(fix) = &matched.fix {
        let known =
            ["remove-argument", "set-true"].contains(&fix.action.as_str()) || fix.action.starts_with("replace:");
        if !known {
            found.0.push(KnowledgeError::UnknownValue {
                file: file.to_owned(),
                what: "the fix",
                found: fix.action.clone(),
                known: "remove-argument, set-true, replace:TEXT".to_owned(),
            });
        }
    }
}

fn check_framework(framework: &Framework, found: &mut Found) {
    let file = format!("frameworks/{}.toml", framework.id);
    for effect in &framework.effects {
        for list in [&effect.calls, &effect.annotations, &effect.names] {
            found.patterns(&file, list);
        }
    }
    for returns in &framework.returns {
        found.patterns(&file, &returns.calls);
    }
    for bulk in &framework.bulk {
        found.patterns(&file, &bulk.calls);
    }
    for rendering in &framework.renderings {
        for list in [&rendering.calls, &rendering.list_views, &rendering.row_views, &rendering.paginators] {
            found.patterns(&file, list);
        }
    }
    for answer in &framework.answers {
        found.patterns(&file, answer.calls.iter().chain(&answer.annotations));
    }
    let Some(orm) = &framework.orm else { return };
    for query in &orm.queries {
        found.patterns(&file, query.calls.iter().chain(&query.names));
    }
    found.patterns(&file, orm.operators.functions.iter().chain(&orm.operators.values));
    for existence in &orm.existence {
        found.patterns(&file, &existence.calls);
    }
    for list in [&orm.to_one, &orm.to_many, &orm.relation, &orm.model, &orm.serializer, &orm.list_view, &orm.table_page]
    {
        found.patterns(&file, list);
    }
}

fn check_twice(knowledge: &Knowledge, found: &mut Found) {
    for pair in knowledge.questions.windows(2).filter(|pair| pair[0].number == pair[1].number) {
        let (file, id) = (question_file(&pair[1]), pair[1].number.to_string());
        found.0.push(KnowledgeError::Duplicate { file, what: "the question", id });
    }
}
