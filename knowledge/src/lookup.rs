//! Finds questions, concepts and rules by number or id.

use crate::model::{Concept, Knowledge, Question, Rule};
use crate::topics::{OWN_TOPIC, TOPICS};

impl Knowledge {
    /// The topics there is something under: the known ones, and a team's own where it has questions or concepts.
    pub fn topics(&self) -> impl Iterator<Item = &'static str> {
        let has_own =
            self.questions.iter().any(|q| q.topic == OWN_TOPIC) || self.concepts.iter().any(|c| c.topic == OWN_TOPIC);
        TOPICS.into_iter().chain(has_own.then_some(OWN_TOPIC))
    }

    /// The question with a number.
    #[must_use]
    pub fn question(&self, number: u16) -> Option<&Question> {
        let at = self.questions.binary_search_by_key(&number, |q| q.number).ok()?;
        Some(&self.questions[at])
    }

    /// The concept with an id.
    #[must_use]
    pub fn concept(&self, id: &str) -> Option<&Concept> {
        let at = self.concepts.binary_search_by_key(&id, |c| c.id.as_str()).ok()?;
        Some(&self.concepts[at])
    }

    /// The rule with an id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        let at = self.rules.binary_search_by_key(&id, |r| r.id.as_str()).ok()?;
        Some(&self.rules[at])
    }

    /// Sorts the lists and tells every question which concepts list it.
    pub fn link(&mut self) {
        self.sort();
        let numbers: Vec<u16> = self.questions.iter().map(|q| q.number).collect();
        for question in &mut self.questions {
            question.concepts.clear();
        }
        for concept in &self.concepts {
            for at in concept.questions.iter().filter_map(|number| numbers.binary_search(number).ok()) {
                self.questions[at].concepts.push(concept.id.clone());
            }
        }
    }

    /// Sorts every list by number or id, which the lookups rely on.
    fn sort(&mut self) {
        self.questions.sort_by_key(|q| q.number);
        self.concepts.sort_by(|a, b| a.id.cmp(&b.id));
        self.rules.sort_by(|a, b| a.id.cmp(&b.id));
        self.frameworks.sort_by(|a, b| a.id.cmp(&b.id));
    }
}
