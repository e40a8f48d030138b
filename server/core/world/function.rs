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
    /// The relations that are loaded with the rows which it gives, hops joined by dots; `*` where that can't be told.
    pub loads: Vec<Box<str>>,
    /// The line of its declaration, from 1.
    pub line: u32,
}

/// A parameter that reaches the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentDigest {
    /// Its position among the parameters.
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
            loads: Vec::new(),
            line,
        }
    }

    /// Sets every line to 0: what is left is what callers learn.
    pub(super) fn forget_lines(&mut self) {
        self.line = 0;
        self.sends.iter_mut().chain(&mut self.sql).for_each(|sent| sent.line = 0);
    }
}

/// A function of another file.
#[derive(Clone, Copy)]
pub struct OutsideFunction<'w> {
    /// The file's path as a person would write it.
    pub path: &'w str,
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
