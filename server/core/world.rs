//! What other files of a project declare, as plain data: the analysis asks for it and never reads a file itself.

mod function;
mod module;

use backhint_knowledge::Rendering;

pub use self::function::{CalledFunction, FunctionDigest, OutsideFunction, ReadDigest, RowsDigest, SentDigest};
pub use self::module::{HandedOn, HandleDigest, Held, ModuleDigest, Wanted};
use crate::finding::Fix;
use crate::markup::OutsideTemplate;

/// What other files may know about one file. It keeps names only, so a project's digests stay small.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    /// The models that the file declares, in source order.
    pub models: Vec<ModelDigest>,
    /// The serializers that the file declares, in source order.
    pub serializers: Vec<SerializerDigest>,
    /// The functions that do something with what they are given, in source order.
    pub functions: Vec<FunctionDigest>,
    /// What its names hold.
    pub module: ModuleDigest,
    /// The tables that it makes, and their unique indexes.
    pub schema: SchemaDigest,
    /// It takes operators out of everything that clients send.
    pub cleans: bool,
}

/// What schema files and migrations say about tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchemaDigest {
    /// The tables that are made.
    pub tables: Vec<Box<str>>,
    /// The unique indexes.
    pub unique: Vec<UniqueDigest>,
}

impl SchemaDigest {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty() && self.unique.is_empty()
    }
}

/// A unique index, or what may be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UniqueDigest {
    /// Its table; empty for any.
    pub table: Box<str>,
    /// The names in its declaration, its columns among them; `*` for any.
    pub columns: Vec<Box<str>>,
}

impl Digest {
    /// Whether the file declares nothing for other files.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.models.is_empty()
            && self.serializers.is_empty()
            && self.functions.is_empty()
            && self.module.is_empty()
            && self.schema.is_empty()
            && !self.cleans
    }

    /// Whether other files learn the same from both: only lines may differ.
    #[must_use]
    pub fn means_the_same(&self, other: &Self) -> bool {
        let without_lines = |digest: &Self| {
            let mut digest = digest.clone();
            for model in &mut digest.models {
                model.relations.iter_mut().for_each(|relation| relation.line = 0);
                model.methods.iter_mut().for_each(|method| method.line = 0);
            }
            for serializer in &mut digest.serializers {
                serializer.line = 0;
            }
            digest.functions.iter_mut().for_each(FunctionDigest::forget_lines);
            digest
        };
        without_lines(self) == without_lines(other)
    }
}

/// A model of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ModelDigest {
    /// Its class name.
    pub name: Box<str>,
    /// The title of its mapper, where the declaration tells.
    pub mapper: Box<str>,
    /// It says that every one of its columns may be filled.
    pub unguarded: bool,
    /// The base classes that may bring relations of their own, as paths of FORMAT.md.
    pub bases: Vec<Box<str>>,
    /// Its relations, by name.
    pub relations: Vec<RelationDigest>,
    /// Its methods and properties that read fields of their object, by name.
    pub methods: Vec<MethodDigest>,
    /// The queries of its rows that have a name, and whether one may load relations; by name.
    pub scopes: Vec<(Box<str>, bool)>,
}

/// A method or property of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodDigest {
    /// Its name.
    pub name: Box<str>,
    /// What it reads off its object, as code: `items.all`, `author.name`.
    pub reads: Vec<Box<str>>,
    /// The line of its declaration, from 1.
    pub line: u32,
}

/// A relation of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelationDigest {
    /// Its name.
    pub name: Box<str>,
    /// It leads to many rows; `None` where the declaration does not tell.
    pub many: Option<bool>,
    /// The class name of the model it leads to, if the declaration names it.
    pub target: Option<Box<str>>,
    /// The relation that its target gets by it.
    pub reverse: Option<ReverseDigest>,
    /// It is loaded with its row.
    pub eager: bool,
    /// A row may have none.
    pub nullable: bool,
    /// The line of the declaration, from 1.
    pub line: u32,
}

/// The relation that a declaration gives to the model it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReverseDigest {
    /// Its name.
    pub name: Box<str>,
    /// It leads to many rows.
    pub many: bool,
}

/// A class that writes rows of a model into answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SerializerDigest {
    /// Its class name.
    pub name: Box<str>,
    /// The base classes that may bring fields of their own, as paths of FORMAT.md.
    pub bases: Vec<Box<str>>,
    /// What it reads off each row, as code: `author.name`, `tags.all`.
    pub reads: Vec<Box<str>>,
    /// The serializers that write its related rows.
    pub nested: Vec<NestedDigest>,
    /// The fields that it lists and does not declare.
    pub listed: Vec<Box<str>>,
    /// The line of its declaration, from 1.
    pub line: u32,
}

/// A serializer inside another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NestedDigest {
    /// The attribute of the row that it writes, hops joined by dots.
    pub source: Box<str>,
    /// The path of its class, as the imports of the file resolve it.
    pub serializer: Box<str>,
    /// It writes many rows.
    pub many: bool,
}

/// A serializer of another file.
#[derive(Clone, Copy)]
pub struct OutsideSerializer<'w> {
    /// The file's number, which only the world that gave it understands.
    pub file: u32,
    /// The file's path as a person would write it.
    pub path: &'w str,
    /// The serializer.
    pub serializer: &'w SerializerDigest,
}

/// A model of another file.
#[derive(Clone, Copy)]
pub struct Outside<'w> {
    /// The file's number, which only the world that gave it understands.
    pub file: u32,
    /// The file's path as a person would write it.
    pub path: &'w str,
    /// The model.
    pub model: &'w ModelDigest,
}

/// A relation that is to be loaded with rows.
#[derive(Clone, Copy, Debug)]
pub struct Lacked<'l> {
    /// The relations that lead there, as the code reads them, joined by dots.
    pub path: &'l str,
    /// One of them leads to many rows.
    pub many: bool,
}

/// What is known about the other files of the project that a document belongs to.
pub trait World: Sync {
    /// Whether nothing more is to come: while a project is still being read, what is not known may yet be found.
    fn is_complete(&self) -> bool {
        true
    }

    /// The model of another file that a class name means there. `path` is what imports make of the name, which equals the
    /// name where no import binds it; `from` is the file in which it is written, `None` for the document itself. `None`
    /// where there is none, or where several could be meant.
    fn model(&self, name: &str, path: &str, from: Option<u32>) -> Option<Outside<'_>>;

    /// The serializer of another file that a class name means there; everything else as for models.
    fn serializer(&self, name: &str, path: &str, from: Option<u32>) -> Option<OutsideSerializer<'_>>;

    /// Whether there are templates at all.
    fn has_templates(&self) -> bool {
        false
    }

    /// The template of the project that a view names, or that another template names which lies `beside` it. `None` where
    /// there is none, or where several could be meant.
    fn template(
        &self,
        _rendering: &Rendering,
        _name: &str,
        _beside: Option<OutsideTemplate<'_>>,
    ) -> Option<OutsideTemplate<'_>> {
        None
    }

    /// What a name of another file holds; `None` where that is not known for sure.
    fn held(&self, _: Wanted<'_>) -> Option<Held<'_>> {
        None
    }

    /// Whether some file takes operators out of everything that clients send.
    fn cleans_filters(&self) -> bool {
        false
    }

    /// Whether the columns of a table have a unique index that speaks of the first of them; `None` where the project does not
    /// say that it makes the table.
    fn has_unique_index(&self, _table: &str, _column: &str) -> Option<bool> {
        None
    }

    /// The relations that declarations of other models give to a model: each with the model that declares it.
    fn reverse<'w>(&'w self, of: Outside<'w>) -> Vec<(Outside<'w>, &'w RelationDigest)>;

    /// Whether [`World::function`] can find any.
    fn has_functions(&self) -> bool {
        false
    }

    /// The function of another file that a call means; `None` where there is none, or where several could be meant.
    fn function(&self, _: &CalledFunction<'_>) -> Option<OutsideFunction<'_>> {
        None
    }

    /// The model that a name means in the file of a function; everything else as for models.
    fn model_beside(&self, _of: OutsideFunction<'_>, _name: &str, _path: &str) -> Option<Outside<'_>> {
        None
    }

    /// The fix that loads a relation with the rows which a function gives back, at the query in its file. `None` where no
    /// edit does, or where the rows do not have the relation loaded after it.
    fn loading(&self, _: &CalledFunction<'_>, _: Lacked<'_>) -> Option<Fix> {
        None
    }
}

/// A document about whose project nothing is known.
pub struct Alone;

impl World for Alone {
    fn model(&self, _: &str, _: &str, _: Option<u32>) -> Option<Outside<'_>> {
        None
    }

    fn serializer(&self, _: &str, _: &str, _: Option<u32>) -> Option<OutsideSerializer<'_>> {
        None
    }

    fn reverse<'w>(&'w self, _: Outside<'w>) -> Vec<(Outside<'w>, &'w RelationDigest)> {
        Vec::new()
    }
}
