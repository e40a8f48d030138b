//! What the names of other files hold, as far as it matters for a text that is built from them: constants, closed types,
//! and handles of databases.

/// The names of a file that others may use. What a constant holds is not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ModuleDigest {
    /// Names that are bound once, to a value that is written out, in order: `columns`, `Tables.Users` for a member. Left
    /// out are those that are constants by the way they are written: `COLUMNS`.
    pub constants: Vec<Box<str>>,
    /// Types whose values are written out where they are declared, in order: enumerations, unions of literals.
    pub closed_types: Vec<Box<str>>,
    /// Names that hold a handle of a database.
    pub handles: Vec<HandleDigest>,
}

/// A name that a file hands on and another one declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedOn {
    /// The name under which it is imported from here; `*` for all names of the module.
    pub name: Box<str>,
    /// The name that its own module has for it; `default` for what an import without a name brings.
    pub own: Box<str>,
    /// The module it comes from, as the file writes it: `.services`, `./author`.
    pub module: Box<str>,
}

/// A name that holds a handle of a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandleDigest {
    /// The name; empty where the module itself is the handle.
    pub name: Box<str>,
    /// The path of its value, as FORMAT.md writes it: `pg.Pool()`.
    pub path: Box<str>,
}

impl ModuleDigest {
    /// Whether the file declares nothing of the kind.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.constants.is_empty() && self.closed_types.is_empty() && self.handles.is_empty()
    }

    /// Every name that the file declares, with what it holds.
    pub fn names(&self) -> impl Iterator<Item = (&str, Held<'_>)> {
        let constants = self.constants.iter().map(|name| (&**name, Held::Constant));
        let types = self.closed_types.iter().map(|name| (&**name, Held::ClosedType));
        constants.chain(types).chain(self.handles.iter().map(|handle| (&*handle.name, Held::Handle(&handle.path))))
    }
}

/// What a name of another file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held<'w> {
    /// A value that is written out.
    Constant,
    /// It is a type whose values are written out.
    ClosedType,
    /// A handle of a database: the path of its value.
    Handle(&'w str),
}

/// A name as it is written in a document whose own file does not bind it.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'q> {
    /// What it is read off, as imports make it: `./db`, `app.db`, the name of a class; empty where the name stands alone.
    pub place: &'q str,
    /// The name; empty for the module itself.
    pub name: &'q str,
    /// The module as it is imported, where `place` does not tell: `example.com/shop/store`. Else empty.
    pub module: &'q str,
}
