//! The analysis of one document, from text to findings and hover topics.

mod loading;

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use backhint_knowledge::{Family, Knowledge, Rendering, TemplateSyntax};
use tree_sitter::Tree;

use crate::budget::{Budget, Halt};
use crate::detect::data::DataRules;
use crate::detect::{Context, DETECTORS, Detector, Draft, summary};
use crate::effects::Effects;
use crate::facts::Facts;
use crate::finding::{Finding, Topic, shown_severity};
use crate::markup::TemplateDigest;
use crate::mention::{Mentioned, Mentions};
use crate::module;
use crate::names::Names;
use crate::orm::Orms;
use crate::profile::{Profiles, last_names};
use crate::schema;
use crate::suppression::{Suppressions, Unused};
use crate::syntax::{Document, MAX_BYTES, Parsers, Span, is_parsable, parse};
use crate::world::{Alone, Digest, FunctionDigest, World};

/// A text whose lines are longer than this on average, in bytes, was not written by a person.
const MINIFIED_LINE: usize = 400;
/// Texts shorter than this, in bytes, are never taken for minified ones.
const MINIFIED_LENGTH: usize = 4000;

/// What kind of file a document is, by its path. Findings are for application code unless the settings say otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PathClass {
    /// Code that serves users.
    #[default]
    Application,
    /// Tests, fixtures, examples.
    Test,
    /// Database migrations.
    Migration,
    /// Scripts, seeds, management commands.
    Script,
    /// Vendored or generated.
    Vendored,
}

/// What the caller knows about an analysis.
pub struct Request<'a> {
    /// The kind of file.
    pub class: PathClass,
    /// Asked often; once it says yes, the analysis ends soon with what it has. Keeps time budgets and cancellation.
    pub stop: &'a dyn Fn() -> bool,
    /// What other files of the project declare: [`crate::world::Alone`] where nothing is known.
    pub outside: &'a dyn World,
}

/// Why a document was not analysed, or not to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// Longer than [`crate::syntax::MAX_BYTES`].
    TooLong,
    /// Lines of a length that nobody writes: minified or generated.
    Minified,
    /// The grammar's scanner cannot read it: see [`crate::syntax::is_parsable`].
    Unparsable,
    /// `stop` said yes.
    Stopped,
}

/// A detector that was ended before its end. Shown as half a sentence for a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its name.
    pub detector: &'static str,
    /// Why it was ended.
    pub halt: Halt,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.halt {
            Halt::Panicked => "panicked",
            Halt::Overran => "found no end",
            Halt::Stopped => "was running when the time for the file was over",
        };
        write!(f, "the detector `{}` {why}", self.detector)
    }
}

/// What the analysis of one text found.
#[derive(Clone, Default)]
pub struct Analysis {
    /// The findings, by place; the same text gives the same list in the same order.
    pub findings: Vec<Finding>,
    /// The comments that silence nothing; none where that is not sure, because the analysis did not come to its end or
    /// not all of the project is known yet.
    pub unused: Vec<Unused>,
    /// Set when the text was not analysed to the end.
    pub skipped: Option<Skipped>,
    /// Detectors that did not come to an end on this text; their findings are missing, nothing else.
    pub failed: Vec<Failure>,
    /// The tree of exactly this text, where it was parsed.
    tree: Option<Tree>,
    facts: Option<Arc<Facts>>,
    /// What [`Analyzer::mentions`] found, once somebody asked.
    mentioned: Arc<OnceLock<Vec<Mentioned>>>,
}

impl Analysis {
    /// Keeps in a document of exactly this text what its next analysis reuses.
    pub fn keep_in(&self, document: &mut Document) {
        if let (Some(tree), Some(facts)) = (&self.tree, &self.facts) {
            document.keep(tree.clone(), Arc::clone(facts));
        }
    }
}

/// The rules, profiles and mentions, made ready to run over documents. Make one per process and share it.
pub struct Analyzer {
    knowledge: Arc<Knowledge>,
    detectors: Vec<Detector>,
    /// Made when the first document of a family comes: most sessions see two or three.
    families: BTreeMap<Family, OnceLock<Tables>>,
}

/// What one language family is looked for.
struct Tables {
    profiles: Profiles,
    data: DataRules,
    mentions: Mentions,
    /// Finds in one pass over the text which detectors may have something to find.
    gate: AhoCorasick,
    /// For each pattern of the gate the detectors it speaks for, by index; two more for the data rules and for the names
    /// that they speak of.
    gate_detectors: Vec<Vec<usize>>,
    /// Finds out whether a text may declare a model; `None` where the family has no mapper.
    models: Option<AhoCorasick>,
    /// The same for handles of databases that other files may use.
    handles: Option<AhoCorasick>,
}

impl Tables {
    fn of(family: Family, knowledge: &Knowledge, detectors: &[Detector]) -> Self {
        let mut profiles = Profiles::of(family, &knowledge.frameworks);
        let data = DataRules::of(family, &knowledge.rules, &mut profiles);
        let mentions = Mentions::of(family, &knowledge.concepts, &mut profiles);
        let mut anchors: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, detector) in detectors.iter().enumerate() {
            for anchor in (detector.anchors)(&profiles) {
                anchors.entry(anchor).or_default().push(at);
            }
        }
        for anchor in data.anchors() {
            anchors.entry(anchor).or_default().push(detectors.len());
        }
        for anchor in data.name_anchors() {
            anchors.entry(anchor).or_default().push(detectors.len() + 1);
        }
        // It reads every byte of every text: the fastest form pays for its memory.
        let form = Some(AhoCorasickKind::DFA);
        let gate = AhoCorasick::builder().match_kind(MatchKind::Standard).kind(form).build(anchors.keys());
        let gate =
            gate.unwrap_or_else(|_| AhoCorasick::new::<_, &str>([]).expect("no pattern at all is within limits"));
        let models = model_anchors(&profiles);
        let any_of = |texts: Vec<String>| if texts.is_empty() { None } else { AhoCorasick::new(texts).ok() };
        let (models, handles) = (any_of(models), any_of(profiles.handle_anchors(family)));
        let gate_detectors = anchors.into_values().collect();
        Self { profiles, data, mentions, gate, gate_detectors, models, handles }
    }

    /// Which detectors may have something to find in a document; the last two entries stand for the data rules and for
    /// their names.
    fn awake(&self, detectors: &[Detector], document: &Document, class: PathClass) -> Vec<bool> {
        let mut awake: Vec<bool> = detectors.iter().map(|detector| (detector.always)(document, class)).collect();
        awake.extend([false, false]);
        let mut seen = vec![false; self.gate_detectors.len()];
        for found in self.gate.find_overlapping_iter(document.text()) {
            let at = found.pattern().as_usize();
            if std::mem::replace(&mut seen[at], true) {
                continue;
            }
            for detector in &self.gate_detectors[at] {
                awake[*detector] = true;
            }
        }
        awake
    }
}

/// The texts without one of which a file declares no model.
fn model_anchors(profiles: &Profiles) -> Vec<String> {
    let patterns = profiles.orms.iter().flat_map(|profile| {
        let orm = &profile.orm;
        orm.to_one.iter().chain(&orm.to_many).chain(&orm.relation).chain(&orm.model).chain(&orm.serializer)
    });
    let mut anchors = last_names(patterns);
    let orms = profiles.orms.iter();
    anchors
        .extend(orms.flat_map(|profile| profile.orm.associate_one.iter().chain(&profile.orm.associate_many)).cloned());
    anchors.extend(profiles.orms.iter().filter_map(|profile| profile.orm.keyed.as_ref()).flat_map(|k| k.marks.clone()));
    // Where relations are plain properties, any class may have some.
    let plain = profiles.orms.iter().any(|profile| !profile.orm.lazy_word.is_empty());
    anchors.extend(plain.then(|| " get;".to_owned()));
    anchors
}

impl Analyzer {
    /// Prepares a knowledge base for analysis. The first document of each language family costs some milliseconds more.
    #[must_use]
    pub fn new(knowledge: Arc<Knowledge>) -> Self {
        Self::with_detectors(knowledge, DETECTORS.to_vec())
    }

    /// The same with these detectors instead of all.
    #[must_use]
    pub fn with_detectors(knowledge: Arc<Knowledge>, detectors: Vec<Detector>) -> Self {
        let families = [
            Family::Python,
            Family::JavaScript,
            Family::Java,
            Family::Go,
            Family::Php,
            Family::Ruby,
            Family::CSharp,
            Family::Config,
            Family::Yaml,
            Family::Dockerfile,
            Family::Nginx,
            Family::Xml,
            Family::Sql,
        ];
        let families = families.into_iter().map(|family| (family, OnceLock::new())).collect();
        Self { knowledge, detectors, families }
    }

    /// What a language family is looked for; `None` for one that nothing is known of.
    fn prepared(&self, family: Family) -> Option<&Tables> {
        let tables = self.families.get(&family)?;
        Some(tables.get_or_init(|| Tables::of(family, &self.knowledge, &self.detectors)))
    }

    /// The knowledge it works with.
    #[must_use]
    pub fn knowledge(&self) -> &Arc<Knowledge> {
        &self.knowledge
    }

    /// Analyses a document. Never fails and never panics: broken code gives fewer findings.
    #[must_use]
    pub fn analyze(&self, parsers: &mut Parsers, document: &Document, request: &Request<'_>) -> Analysis {
        let text = document.text();
        let mut analysis = Analysis { skipped: unreadable(document), ..Analysis::default() };
        let Some(tables) = self.prepared(document.language().family()) else { return analysis };
        if analysis.skipped.is_some() {
            return analysis;
        }
        let suppressions = Suppressions::of(text, document.lines());
        let awake = tables.awake(&self.detectors, document, request.class);
        if suppressions.is_empty() && !awake.contains(&true) {
            return analysis;
        }
        analysis.tree = parse(parsers, document, request.stop);
        if analysis.tree.is_none() && document.language().grammar().is_some() {
            analysis.skipped = Some(Skipped::Stopped);
            return analysis;
        }
        let facts = Arc::new(Facts::read(document, analysis.tree.as_ref(), request.stop));
        let budget = Budget::new(facts.exprs.len(), request.stop);
        let names = Names::new(text, &facts, document.language().family(), &tables.profiles);
        let names = names.within(&budget).seeing(request.outside);
        let effects = Effects::of(&names, &tables.profiles);
        let drafts = {
            let context = Context::new(&names, &effects, &tables.profiles, request.class, request.outside);
            self.run(&context, &tables.data, &awake, &budget, &mut analysis)
        };
        analysis.findings = self.finish(document, drafts, &suppressions);
        if analysis.skipped.is_none() && analysis.failed.is_empty() && request.outside.is_complete() {
            analysis.unused = suppressions.unused(&|span| is_comment(analysis.tree.as_ref(), span));
        }
        drop((effects, names));
        analysis.facts = Some(facts);
        analysis
    }

    /// What other files may know about a document; nothing where it declares nothing for them. Never fails, as
    /// [`Analyzer::analyze`]. `analysis` must be of this document's text, or empty: then the text is parsed for it.
    #[must_use]
    pub fn digest(
        &self,
        parsers: &mut Parsers,
        document: &Document,
        analysis: &Analysis,
        stop: &dyn Fn() -> bool,
    ) -> Digest {
        let functions = self.functions(parsers, document, analysis, stop);
        Digest { functions, ..self.declarations(parsers, document, analysis, stop) }
    }

    /// The same without what functions do, which is asked for of few files only.
    #[must_use]
    pub fn declarations(
        &self,
        parsers: &mut Parsers,
        document: &Document,
        analysis: &Analysis,
        stop: &dyn Fn() -> bool,
    ) -> Digest {
        let nothing = Digest::default();
        let family = document.language().family();
        let Some(tables) = self.prepared(family) else { return nothing };
        if unreadable(document).is_some() {
            return nothing;
        }
        let module = module::written(family, document.text());
        let mut cleaners = tables.profiles.orms.iter().flat_map(|profile| &profile.orm.cleaners);
        let cleans = cleaners.any(|cleaner| document.text().contains(cleaner.as_str()));
        let mut digest = Digest { module, cleans, ..self.tables(document) };
        let may = |anchors: &Option<AhoCorasick>| anchors.as_ref().is_some_and(|any| any.is_match(document.text()));
        let (models, handles) = (may(&tables.models), may(&tables.handles));
        if !(models || handles) {
            return digest;
        }
        let facts = facts_of(parsers, document, analysis, stop);
        let budget = Budget::new(facts.exprs.len(), stop);
        let names = Names::new(document.text(), &facts, family, &tables.profiles).within(&budget);
        if models {
            let read = || {
                let found = Orms::of(&names, &tables.profiles, &Alone).digest(document.lines());
                (digest.models, digest.serializers) = (found.models, found.serializers);
            };
            let _ = budget.spend(read);
        }
        if handles {
            let _ = budget.spend(|| digest.module.handles = module::handles(&names, &tables.profiles));
        }
        digest
    }

    /// What a document says about tables, which is all that migrations declare for others.
    #[must_use]
    pub fn tables(&self, document: &Document) -> Digest {
        Digest { schema: schema::read(document.language().family(), document.text()), ..Digest::default() }
    }

    /// What the functions of a document do with what they are given; everything else as for [`Analyzer::digest`].
    #[must_use]
    pub fn functions(
        &self,
        parsers: &mut Parsers,
        document: &Document,
        analysis: &Analysis,
        stop: &dyn Fn() -> bool,
    ) -> Vec<FunctionDigest> {
        let family = document.language().family();
        let mut found = Vec::new();
        let Some(tables) = self.prepared(family).filter(|_| unreadable(document).is_none()) else { return found };
        let facts = facts_of(parsers, document, analysis, stop);
        let budget = Budget::new(facts.exprs.len(), stop);
        let names = Names::new(document.text(), &facts, family, &tables.profiles).within(&budget);
        let read = || {
            let effects = Effects::of(&names, &tables.profiles);
            let context = Context::new(&names, &effects, &tables.profiles, PathClass::Application, &Alone);
            found = summary::functions(&context, document.lines());
        };
        let _ = budget.spend(read);
        found
    }

    /// How a file is written, if it is a template by its path.
    #[must_use]
    pub fn template_syntax(&self, path: &str) -> Option<TemplateSyntax> {
        let renderings = self.knowledge.frameworks.iter().flat_map(|framework| &framework.renderings);
        let is_below = |folder: &String| {
            let mut found = path.match_indices(folder.as_str());
            found.any(|(at, _)| {
                let ends = path[at + folder.len()..].starts_with('/');
                ends && (at == 0 || path[..at].ends_with('/'))
            })
        };
        let fits = |ending: &&String| path.ends_with(ending.as_str());
        let of = |rendering: &&Rendering| rendering.folders.iter().any(is_below);
        let found = renderings
            .filter(of)
            .flat_map(|rendering| rendering.endings.iter().filter(fits).map(|ending| (ending.len(), rendering.syntax)));
        found.max_by_key(|(length, _)| *length).map(|(_, syntax)| syntax)
    }

    /// What a template reads. Never fails, as [`Analyzer::analyze`].
    #[must_use]
    pub fn template(&self, syntax: TemplateSyntax, text: &str) -> TemplateDigest {
        catch_unwind(|| TemplateDigest::of(syntax, text)).unwrap_or_default()
    }

    /// Runs the detectors that may find something. One that does not come to its end loses its own findings on this text,
    /// nothing else.
    fn run(
        &self,
        context: &Context<'_, '_>,
        data: &DataRules,
        awake: &[bool],
        budget: &Budget<'_>,
        analysis: &mut Analysis,
    ) -> Vec<Draft> {
        let mut drafts = Vec::new();
        let mut run = |detector: &'static str, detect: &dyn Fn(&mut Vec<Draft>)| {
            if analysis.skipped.is_some() || budget.is_stopped() {
                analysis.skipped = Some(Skipped::Stopped);
                return;
            }
            let mut own = Vec::new();
            match budget.spend(|| detect(&mut own)) {
                Ok(()) => drafts.append(&mut own),
                Err(halt) => {
                    analysis.failed.push(Failure { detector, halt });
                    analysis.skipped = (halt == Halt::Stopped).then_some(Skipped::Stopped);
                }
            }
        };
        for (detector, _) in self.detectors.iter().zip(awake).filter(|(_, awake)| **awake) {
            run(detector.name, &|own| (detector.run)(context, own));
        }
        if let [.., true, has_names] = *awake {
            run("data rules", &|own| data.detect(context, has_names, own));
        }
        drafts
    }

    /// Adds what the rules say, leaves out what comments silence, and sorts.
    fn finish(&self, document: &Document, drafts: Vec<Draft>, suppressions: &Suppressions) -> Vec<Finding> {
        let mut findings: Vec<Finding> = drafts
            .into_iter()
            .filter(|draft| draft.span.start < draft.span.end)
            .filter_map(|draft| {
                let rule = self.knowledge.rule(&draft.rule)?;
                let line = document.lines().line_of(draft.span.start);
                (!suppressions.silences(&draft.rule, line)).then(|| Finding {
                    evidence: draft.evidence,
                    severity: shown_severity(rule.severity, draft.evidence),
                    span: draft.span,
                    message: draft.message,
                    question: rule.questions.first().copied().unwrap_or_default(),
                    related: draft.related,
                    fixes: draft.fixes,
                    rule: draft.rule,
                })
            })
            .collect();
        findings.sort_by(|a, b| (a.span, &a.rule).cmp(&(b.span, &b.rule)));
        findings.dedup_by(|a, b| a.span == b.span && a.rule == b.rule);
        findings
    }

    /// What a hover at a byte offset is about: the finding there, else the concept that the code there names, else
    /// nothing. `analysis` must be of this document's text; where it was not parsed yet, it is parsed now.
    #[must_use]
    pub fn topic_at(
        &self,
        parsers: &mut Parsers,
        document: &Document,
        analysis: &Analysis,
        offset: u32,
        stop: &dyn Fn() -> bool,
    ) -> Option<Topic> {
        let inside = analysis.findings.iter().enumerate().filter(|(_, finding)| finding.span.touches(offset));
        if let Some((at, _)) = inside.min_by_key(|(_, finding)| finding.span.end - finding.span.start) {
            return Some(Topic::Finding(at));
        }
        let Mentioned { concept, span, .. } =
            Mentions::at(self.mentions(parsers, document, analysis, stop), offset)?.clone();
        Some(Topic::Concept { id: concept, span })
    }

    /// All concepts that a document names, by place. `analysis` as for [`Analyzer::topic_at`], which keeps the answer.
    #[must_use]
    pub fn mentions<'m>(
        &self,
        parsers: &mut Parsers,
        document: &Document,
        analysis: &'m Analysis,
        stop: &dyn Fn() -> bool,
    ) -> &'m [Mentioned] {
        if let Some(found) = analysis.mentioned.get() {
            return found;
        }
        match self.read_mentions(parsers, document, analysis, Mentions::all, stop) {
            Some(found) if !stop() => analysis.mentioned.get_or_init(|| found),
            _ => &[],
        }
    }

    /// Every pattern of every concept that a document fits, by place; [`Analyzer::mentions`] gives one for each place
    /// and concept.
    #[must_use]
    pub fn triggers(
        &self,
        parsers: &mut Parsers,
        document: &Document,
        analysis: &Analysis,
        stop: &dyn Fn() -> bool,
    ) -> Vec<Mentioned> {
        self.read_mentions(parsers, document, analysis, Mentions::fired, stop).unwrap_or_default()
    }

    fn read_mentions(
        &self,
        parsers: &mut Parsers,
        document: &Document,
        analysis: &Analysis,
        read: fn(&Mentions, &Names<'_>) -> Vec<Mentioned>,
        stop: &dyn Fn() -> bool,
    ) -> Option<Vec<Mentioned>> {
        let tables = self.prepared(document.language().family())?;
        if unreadable(document).is_some() {
            return None;
        }
        let facts = facts_of(parsers, document, analysis, stop);
        let names = Names::new(document.text(), &facts, document.language().family(), &tables.profiles);
        catch_unwind(AssertUnwindSafe(|| read(&tables.mentions, &names))).ok()
    }
}

/// The facts of an analysis, or those of the document, read now, where no detector had anything to read them for.
fn facts_of(parsers: &mut Parsers, document: &Document, analysis: &Analysis, stop: &dyn Fn() -> bool) -> Arc<Facts> {
    match &analysis.facts {
        Some(facts) => Arc::clone(facts),
        None => {
            let tree = parse(parsers, document, stop);
            Arc::new(Facts::read(document, tree.as_ref(), stop))
        }
    }
}

/// Whether a place is in a comment, as far as there is a tree that tells.
fn is_comment(tree: Option<&Tree>, span: Span) -> bool {
    let Some(tree) = tree else { return true };
    let node = tree.root_node().descendant_for_byte_range(span.start as usize, span.end as usize);
    node.is_some_and(|node| node.kind().contains("comment"))
}

/// Why a text is not read at all.
fn unreadable(document: &Document) -> Option<Skipped> {
    let length = document.text().len();
    if length > MAX_BYTES {
        return Some(Skipped::TooLong);
    }
    if !is_parsable(document.language(), document.text()) {
        return Some(Skipped::Unparsable);
    }
    let minified = length > MINIFIED_LENGTH && length / document.lines().len() > MINIFIED_LINE;
    minified.then_some(Skipped::Minified)
}
