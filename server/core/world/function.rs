//! What a function does for who calls it, as plain data: the queries it sends, the relations it reads, the SQL it takes.

use backhint_knowledge::Evidence;

/// A function or method of a file that does something with what it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionDigest {
    /// Its name.
    pub name: Box<str>,
    /// The class whose method it is.
    pub class: Option<Box<str>>,
    /// It is what an import without a name brings: the default export of its module.
    pub is_default: bool,
    /// Its parameters in the order of the arguments; empty for one that is taken apart at once.
    pub params: Vec<Box<str>>,
    /// The parameters on which a query depends that it sends whenever it is called.
    pub sends: Vec<SentDigest>,
    /// The fields that it reads off its parameters whenever it is called.
    pub reads: Vec<ReadDigest>,
    /// The parameters whose text begins an SQL statement that it sends.
    pub sql: Vec<SentDigest>,
    /// The rows of a query that it gives back.
    pub rows: Option<RowsDigest>,
    /// The relations that are loaded with the rows which it gives, hops joined by dots; `*` where that can't be told.
    pub loads: Vec<Box<str>>,
    /// The line of its declaration, from 1.
    pub line: u32,
}

/// The rows of a query, or one of them, that a function gives back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowsDigest {
    /// The title of the mapper.
    pub mapper: Box<str>,
    /// The class name of their model.
    pub model: Box<str>,
    /// What the imports of the file make of that name.
    pub path: Box<str>,
    /// There may be many.
    pub many: bool,
    /// The relations that are loaded with them, hops joined by dots.
    pub eager: Vec<Box<str>>,
    /// What else is loaded with them can't be told.
    pub open: bool,
    /// They are in a list already: what is asked of it sends nothing any more.
    pub loaded: bool,
    /// How sure it is that they are rows of a query.
    pub evidence: Evidence,
    /// The line of the query, from 1.
    pub line: u32,
}

/// A parameter that reaches the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentDigest {
    /// Its position among the parameters, or [`SentDigest::OBJECT`].
    pub param: u32,
    /// How sure that is.
    pub evidence: Evidence,
    /// The line that sends it, from 1.
    pub line: u32,
}

/// A parameter whose fields are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadDigest {
    /// Its position among the parameters.
    pub param: u32,
    /// What is read off it, as code: `items.all`, `author.name`.
    pub reads: Vec<Box<str>>,
}

impl SentDigest {
    /// Stands for the position of the object whose method it is: the query asks by a field of that.
    pub const OBJECT: u32 = u32::MAX;
}

impl RowsDigest {
    /// Whether a relation is loaded with the rows; hops are joined by dots.
    #[must_use]
    pub fn loads(&self, hops: &str) -> bool {
        self.eager.iter().any(|loaded| {
            let begins = loaded.get(..hops.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(hops));
            begins && matches!(loaded.as_bytes().get(hops.len()), None | Some(b'.'))
        })
    }
}

impl CalledFunction<'_> {
    /// Whether a function of the file that is meant is the one that is called.
    #[must_use]
    pub fn is(&self, function: &FunctionDigest) -> bool {
        *function.name == *self.name && function.class.as_deref() == self.class
    }
}

impl FunctionDigest {
    /// A method about which nothing is known but that its query loads relations.
    pub(crate) fn of_query(name: &str, class: &str, line: u32) -> Self {
        Self {
            name: name.into(),
            class: Some(class.into()),
            is_default: false,
            params: Vec::new(),
            sends: Vec::new(),
            reads: Vec::new(),
            sql: Vec::new(),
            rows: None,
            loads: Vec::new(),
            line,
        }
    }

    /// Sets every line to 0: what is left is what callers learn.
    pub(super) fn forget_lines(&mut self) {
        self.line = 0;
        self.rows.iter_mut().for_each(|rows| rows.line = 0);
        self.sends.iter_mut().chain(&mut self.sql).for_each(|sent| sent.line = 0);
    }
}

/// A function of another file.
#[derive(Clone, Copy)]
pub struct OutsideFunction<'w> {
    /// The file's path as a person would write it.
    pub path: &'w str,
    /// The file as the world that gave it names it.
    pub file: &'w str,
    /// The function.
    pub function: &'w FunctionDigest,
}

/// A function that a file calls and does not declare, as far as its names and imports tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalledFunction<'c> {
    /// Its name.
    pub name: &'c str,
    /// The class whose method it is; `None` for a function of a module, or of an object that a module gives.
    pub class: Option<&'c str>,
    /// The path of the class, or of the function where it has none, with the module as the import writes it.
    pub path: String,
    /// The imported module, where the path does not begin with it.
    pub module: &'c str,
    /// An import names it, or its class, or the module it is in.
    pub is_imported: bool,
}
