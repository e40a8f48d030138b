//! Models and queries of object-relational mappers of one file, and of those it names: where rows come from, and what is loaded with them.

mod always;
mod chain;
mod convention;
mod declaration;
mod digest;
mod eager;
mod given;
mod head;
mod method;
mod named;
mod navigation;
mod outside;
mod query;
mod related;
mod resource;
mod serializer;

use std::cell::{OnceCell, RefCell};
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use rustc_hash::{FxHashMap, FxHashSet};

pub(crate) use self::method::writes;
pub use self::method::{Method, Touched};
pub use self::query::Query;

use crate::effects::{arguments, requires_hold};
use crate::facts::{ClassId, ExprId, ExprKind};
use crate::finding::Related;
use crate::names::Names;
use crate::profile::{OrmProfile, Profiles};
use crate::syntax::Span;
use crate::table::Table;
use crate::world::{OutsideFunction, World};

/// How many steps from a variable back to its query are followed.
const MAX_STEPS: u8 = 10;
/// How many times models that the file does not name are looked up.
const MAX_GIVEN: usize = 8;

/// A relation that a model declares.
#[derive(Clone, Debug)]
pub struct Relation<'a> {
    /// It leads to many rows; `None` where the declaration does not tell.
    pub many: Option<bool>,
    /// The model it leads to, if the declaration names it.
    pub target: Option<&'a str>,
    /// It is loaded with its row.
    pub eager: bool,
    /// A row may have none.
    pub nullable: bool,
    /// Its declaration has conditions of its own, which may load more.
    pub scoped: bool,
    /// The declaration.
    pub declared: Declaration<'a>,
}

/// Where a relation is declared.
#[derive(Clone, Copy, Debug)]
pub enum Declaration<'a> {
    /// In this file.
    Here(Span),
    /// In another file.
    Elsewhere {
        /// Its path as a person would write it.
        file: &'a str,
        /// The line, from 1.
        line: u32,
    },
}

impl Declaration<'_> {
    /// The declaration as a place that takes part in a finding.
    #[must_use]
    pub fn related(self) -> Related {
        let message = "the relation is declared here and loaded when it is read";
        match self {
            Self::Here(span) => Related::here(span, message),
            Self::Elsewhere { file, line } => Related::elsewhere(file, line, message),
        }
    }
}

/// A model of this file, or of another one that this file names.
#[derive(Clone, Debug, Default)]
pub struct Model<'a> {
    /// Its relations, by name.
    pub relations: FxHashMap<&'a str, Relation<'a>>,
    /// Its methods and properties that read fields of their object, by name.
    pub methods: FxHashMap<&'a str, Method<'a>>,
    /// The queries of its rows that have a name, and whether one may load relations.
    pub scopes: FxHashMap<&'a str, bool>,
    /// The title of its mapper, where the declaration tells.
    pub mapper: Option<&'a str>,
    /// It inherits from a class that is not known and not the mapper's own: it may have more relations.
    pub open: bool,
}

/// The models that a file can meet, by name.
pub type Models<'a> = FxHashMap<&'a str, Model<'a>>;

/// What the names of functions say that load relations of the rows they are given.
static LOADERS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = ["prefetch", "preload", "eager_load", "populate"];
    AhoCorasick::builder().ascii_case_insensitive(true).build(words).expect("four words are within limits")
});

/// Reads models and queries of one file.
pub struct Orms<'n, 'a> {
    names: &'n Names<'a>,
    profiles: &'a Profiles,
    imports: Vec<&'a str>,
    outside: &'a dyn World,
    /// The models of the file, and those of other files that it can meet.
    pub models: Models<'a>,
    /// The calls that may load relations of rows which are there already, in source order.
    loading: OnceCell<Vec<ExprId>>,
    /// The words in what the queries of the file load with their rows.
    loaded_names: OnceCell<FxHashSet<&'a str>>,
    /// The models whose rows functions of other files give, as far as somebody asked.
    given: [OnceCell<Models<'a>>; MAX_GIVEN],
    /// The functions of other files behind the calls that somebody asked about.
    called: RefCell<FxHashMap<ExprId, Option<OutsideFunction<'a>>>>,
}

impl<'n, 'a> Orms<'n, 'a> {
    /// Reads the models of a file; `outside` knows those of other files.
    #[must_use]
    pub fn of(names: &'n Names<'a>, profiles: &'a Profiles, outside: &'a dyn World) -> Self {
        let imports = names.imported_paths().collect();
        let mut orms = Self {
            names,
            profiles,
            imports,
            outside,
            models: FxHashMap::default(),
            loading: OnceCell::new(),
            loaded_names: OnceCell::new(),
            given: Default::default(),
            called: RefCell::default(),
        };
        for at in 0..names.facts.classes.len() {
            orms.read_class(ClassId(u32::try_from(at).unwrap_or(u32::MAX)));
        }
        orms.read_associations();
        orms.read_outside();
        orms.read_reverse();
        orms.read_methods();
        orms
    }

    fn fits(&self, table: &Table<()>, id: ExprId) -> bool {
        let name = match self.names.facts.expr(id).kind {
            ExprKind::Call { callee, .. } => callee,
            _ => id,
        };
        !table.fits_expr(self.names, name).is_empty()
    }

    /// Whether an object-relational mapper of the file has what it says it needs for objects of unknown origin.
    #[must_use]
    pub fn speaks(&self, orm: &OrmProfile) -> bool {
        requires_hold(&orm.orm.related_requires, &self.imports)
            || self.models.values().any(|model| model.mapper == Some(&*orm.title))
    }

    /// Whether relations are loaded for the rows in a variable before a place: `$posts->load('author')`,
    /// `prefetch_related_objects(posts, 'author')`, `Preloader.new(records: posts, ...)`.
    fn is_loaded_later(&self, variable: ExprId) -> bool {
        let facts = self.names.facts;
        let is_it = |id: ExprId| {
            matches!(facts.expr(id).kind, ExprKind::Name) && self.names.code(id) == self.names.code(variable)
        };
        let function = facts.function_around(facts.expr(variable).region);
        self.loading().iter().take_while(|call| **call < variable).any(|call| {
            let Some(callee) = self.names.callee(*call) else { return false };
            let is_of_rows = match facts.expr(callee).kind {
                ExprKind::Member { object, name } if is_it(object) => self.loads(name),
                _ => {
                    LOADERS.is_match(self.names.code(callee))
                        && arguments(self.names, *call).iter().any(|arg| is_it(arg.value))
                }
            };
            is_of_rows && function == facts.function_around(facts.expr(*call).region)
        })
    }

    /// The calls that load relations of rows, by their names alone.
    fn loading(&self) -> &[ExprId] {
        let may_load = |call: &ExprId| {
            let Some(callee) = self.names.callee(*call) else { return false };
            let by_name = match self.names.facts.expr(callee).kind {
                ExprKind::Member { name, .. } => self.loads(name),
                _ => false,
            };
            by_name || LOADERS.is_match(self.names.code(callee))
        };
        self.loading.get_or_init(|| self.names.facts.calls.iter().copied().filter(may_load).collect())
    }

    fn loads(&self, method: Span) -> bool {
        self.profiles.orms.iter().any(|orm| orm.method(self.names.of(method)).loads)
    }

    /// Whether what a query of some mapper gives has its rows at a member of this name: `result.rows`.
    fn holds_rows(&self, name: &str) -> bool {
        self.profiles.orms.iter().flat_map(|profile| &profile.orm.queries).any(|query| query.rows == name)
    }

    /// What a link of a chain is asked of.
    fn object_of(&self, link: ExprId) -> ExprId {
        match self.names.callee(link).map(|callee| self.names.facts.expr(callee).kind) {
            Some(ExprKind::Member { object, .. }) => object,
            _ => link,
        }
    }
}

/// `List<Book>` gives `Book`; `Mapped["Author"]` gives `Author`.
fn innermost_type(code: &str) -> &str {
    let inner = code.rsplit(['<', '[', '(']).next().unwrap_or(code);
    inner.trim_end_matches([']', '>', ')', '?', ' ']).trim_matches(['"', '\'', ' '])
}
