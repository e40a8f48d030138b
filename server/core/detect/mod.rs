//! The detectors: one file per kind of reasoning.

mod bound;
mod cache_race;
mod catalog;
mod check_then_create;
mod client_object;
mod command_line;
pub mod data;
mod eager_collection;
mod eager_fix;
mod existence;
mod handed;
mod layer;
mod local_call;
mod lost_update;
mod mapper;
mod mass_assignment;
mod migration;
mod n_plus_one;
mod operator_injection;
mod operator_on_column;
mod option_fix;
mod own_query;
mod parameterize;
mod query_at_import;
mod query_in_loop;
mod read_path;
mod rendered;
mod serialized;
mod sql;
mod sql_annotation;
mod sql_injection;
pub(crate) mod summary;
mod table_page;
mod text_fix;
mod uniqueness;
mod whole_table;
mod write_in_loop;

use std::cell::OnceCell;

use backhint_knowledge::{EffectKind, Evidence, Family};

use crate::effects::Effects;
use crate::facts::{ExprId, RegionKind};
use crate::finding::{Fix, Related};
use crate::iteration::{Iteration, iterations};
use crate::names::Names;
use crate::orm::Orms;
use crate::profile::{Profiles, last_names};
use crate::syntax::{Language, Span};
use crate::world::World;
use crate::{Document, PathClass};

/// What a detector reads.
pub struct Context<'c, 'a> {
    /// The names and facts of the file.
    pub names: &'c Names<'a>,
    /// What its calls do.
    pub effects: &'c Effects<'a>,
    /// The profiles of its language family.
    pub profiles: &'a Profiles,
    /// Its language family.
    pub family: Family,
    /// The kind of file.
    pub class: PathClass,
    /// What other files declare.
    pub outside: &'a dyn World,
    /// Read once for all detectors that ask.
    orms: OnceCell<Orms<'c, 'a>>,
    iterations: OnceCell<Vec<Iteration<'a>>>,
}

/// A finding before the rule's own texts are added.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The rule's id.
    pub rule: String,
    /// How sure the detector is.
    pub evidence: Evidence,
    /// The marked code.
    pub span: Span,
    /// Plain text of one line.
    pub message: String,
    /// Other places that take part.
    pub related: Vec<Related>,
    /// Fixes, the best first.
    pub fixes: Vec<Fix>,
}

/// Code that finds the findings of some rules.
#[derive(Clone, Copy)]
pub struct Detector {
    /// The name by which a rule names it.
    pub name: &'static str,
    /// The texts without one of which it has nothing to find in a file.
    pub anchors: fn(&Profiles) -> Vec<String>,
    /// Runs it even so.
    pub always: fn(&Document, PathClass) -> bool,
    /// Runs it.
    pub run: fn(&Context<'_, '_>, &mut Vec<Draft>),
}

impl Detector {
    /// A detector that runs over files with its anchors only.
    #[must_use]
    pub const fn new(
        name: &'static str,
        anchors: fn(&Profiles) -> Vec<String>,
        run: fn(&Context<'_, '_>, &mut Vec<Draft>),
    ) -> Self {
        Self { name, anchors, always: |_, _| false, run }
    }

    const fn always_in(self, always: fn(&Document, PathClass) -> bool) -> Self {
        Self { always, ..self }
    }
}

/// All detectors.
pub const DETECTORS: &[Detector] = &[
    Detector::new(
        "cache-race",
        |profiles| profiles.anchors(&[EffectKind::CacheDelete, EffectKind::CacheSet]),
        cache_race::detect,
    ),
    // What a check asks about begins with a query: other files need not be read for it.
    Detector::new("check-then-create", statement_anchors, check_then_create::detect),
    Detector::new("command-line", command_anchors, command_line::detect),
    Detector::new("eager-collection", eager_collection::anchors, eager_collection::detect),
    Detector::new("existence", existence_anchors, existence::detect),
    Detector::new("lost-update", query_anchors, lost_update::detect),
    Detector::new("mass-assignment", mass_assignment::anchors, mass_assignment::detect),
    Detector::new("migration", |_| Vec::new(), migration::detect).always_in(|_, class| class == PathClass::Migration),
    // Rows may come from an object or a function of another file: then nothing but the loop speaks of them.
    Detector::new("n-plus-one", row_anchors, n_plus_one::detect).always_in(|document, _| may_repeat(document)),
    Detector::new("operator-injection", operator_injection::anchors, operator_injection::detect),
    Detector::new("operator-on-column", operator_anchors, operator_on_column::detect),
    Detector::new("query-at-import", query_anchors, query_at_import::detect),
    // What a loop calls may be in another file, and so may all that speaks of a query.
    Detector::new("query-in-loop", statement_anchors, query_in_loop::detect)
        .always_in(|document, _| may_repeat(document)),
    Detector::new("sql", sql_anchors, sql::detect).always_in(|document, _| document.language() == Language::Sql),
    Detector::new("sql-injection", sql_anchors, sql_injection::detect),
    Detector::new(
        "uniqueness",
        |profiles| profiles.orms.iter().flat_map(|profile| profile.orm.unique_words.clone()).collect(),
        uniqueness::detect,
    ),
    Detector::new("whole-table", query_anchors, whole_table::detect),
    Detector::new(
        "write-in-loop",
        |profiles| last_names(profiles.bulk.iter().flat_map(|bulk| &bulk.calls)),
        write_in_loop::detect,
    ),
];

fn query_anchors(profiles: &Profiles) -> Vec<String> {
    let queries = profiles.orms.iter().flat_map(|profile| &profile.orm.queries);
    let anchors = queries.flat_map(|query| {
        let names = last_names(query.calls.iter().chain(&query.names));
        // `context.<Model>`: any name ends it, so the import that it needs speaks for it.
        if names.is_empty() { query.requires.clone() } else { names }
    });
    anchors.collect()
}

/// A call that counts rows may be the only query of a file.
fn existence_anchors(profiles: &Profiles) -> Vec<String> {
    let forms = profiles.orms.iter().flat_map(|profile| &profile.orm.existence);
    let mut anchors = last_names(forms.flat_map(|form| &form.calls));
    anchors.extend(query_anchors(profiles));
    anchors
}

fn operator_anchors(profiles: &Profiles) -> Vec<String> {
    profiles.orms.iter().flat_map(|profile| profile.orm.operators.anchors.iter().cloned()).collect()
}

/// Pages that list rows may have no query in sight.
fn row_anchors(profiles: &Profiles) -> Vec<String> {
    let mut anchors = query_anchors(profiles);
    anchors.extend(last_names(profiles.orms.iter().flat_map(|profile| &profile.orm.table_page)));
    let renderings = profiles.renderings.iter().map(|profile| &profile.rendering);
    anchors.extend(last_names(profiles.orms.iter().flat_map(|profile| &profile.orm.list_view)));
    anchors
        .extend(last_names(renderings.flat_map(|rendering| rendering.list_views.iter().chain(&rendering.row_views))));
    anchors
}

fn statement_anchors(profiles: &Profiles) -> Vec<String> {
    let mut anchors = query_anchors(profiles);
    anchors.extend(profiles.anchors(&[EffectKind::DbRead, EffectKind::Sql]));
    anchors
}

/// Whether a text of a programming language may have a loop.
fn may_repeat(document: &Document) -> bool {
    let is_program = document.language().grammar().is_some();
    is_program && ["for", "map", "each", "Each"].iter().any(|word| document.text().contains(word))
}

fn command_anchors(profiles: &Profiles) -> Vec<String> {
    let mut anchors = profiles.anchors(&[EffectKind::Process]);
    // What stands between backticks runs in Ruby and PHP.
    anchors.extend(["`", "%x"].map(str::to_owned));
    anchors
}

fn sql_anchors(profiles: &Profiles) -> Vec<String> {
    let mut anchors = profiles.anchors(&[EffectKind::Sql]);
    let verbs = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "select ", "insert ", "update ", "delete "];
    anchors.extend(verbs.map(str::to_owned));
    anchors
}

impl<'c, 'a> Context<'c, 'a> {
    /// What detectors read of a file with these names and effects.
    #[must_use]
    pub fn new(
        names: &'c Names<'a>,
        effects: &'c Effects<'a>,
        profiles: &'a Profiles,
        class: PathClass,
        outside: &'a dyn World,
    ) -> Self {
        let (orms, iterations) = (OnceCell::new(), OnceCell::new());
        Self { names, effects, profiles, family: names.family(), class, outside, orms, iterations }
    }

    /// The models and queries of the file.
    pub(crate) fn orms(&self) -> &Orms<'c, 'a> {
        self.orms.get_or_init(|| Orms::of(self.names, self.profiles, self.outside))
    }

    /// The iterations of the file, outer ones before inner ones of the same kind.
    pub(crate) fn iterations(&self) -> &[Iteration<'a>] {
        self.iterations.get_or_init(|| iterations(self.names, self.family))
    }

    /// The code of an expression on one line, cut to a length that fits a message.
    #[must_use]
    pub fn short(&self, id: ExprId) -> String {
        shorten(self.names.code(id))
    }

    /// The span of an expression.
    #[must_use]
    pub fn span(&self, id: ExprId) -> Span {
        self.names.facts.expr(id).span
    }

    /// Whether an expression stands inside a function that another function hands on as a value.
    #[must_use]
    pub fn is_deferred_from(&self, id: ExprId, outer: crate::facts::RegionId) -> bool {
        let facts = self.names.facts;
        let regions = facts.around(facts.expr(id).region);
        regions
            .take_while(|region| *region != outer)
            .any(|region| matches!(facts.region(region).kind, RegionKind::Function(_)))
    }

    /// The whole lines of an expression, line ends included, where it is the only statement on them.
    #[must_use]
    pub fn statement_lines(&self, id: ExprId) -> Option<Span> {
        let (text, span) = (self.names.text, self.span(id));
        let start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
        let end = text[span.end as usize..].find('\n').map_or(text.len(), |at| span.end as usize + at + 1);
        let before = text[start..span.start as usize].trim();
        let after = text[span.end as usize..end].trim();
        let alone = matches!(before, "" | "await") && matches!(after, "" | ";");
        alone.then(|| Span::new(u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX)))
    }

    /// The text of a span.
    #[must_use]
    pub fn text(&self, span: Span) -> &'a str {
        self.names.of(span)
    }
}

/// Code on one line, at most about 60 characters.
#[must_use]
pub fn shorten(code: &str) -> String {
    let line = code.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 60 {
        return line;
    }
    line.chars().take(57).collect::<String>() + "..."
}
