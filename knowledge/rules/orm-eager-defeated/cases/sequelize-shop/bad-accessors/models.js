const { Sequelize, DataTypes } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL);

const Author = sequelize.define('Author', { name: DataTypes.STRING });
const Country = sequelize.define('Country', { name: DataTypes.STRING });
const Tag = sequelize.define('Tag', { label: DataTypes.STRING });
const Book = sequelize.define('Book', { title: DataTypes.STRING, price: DataTypes.INTEGER });

Book.belongsTo(Author, { as: 'author', foreignKey: 'authorId' });
Book.belongsToMany(Tag, { as: 'tags', through: 'BookTags' });
Author.hasMany(Book, { as: 'books', foreignKey: 'authorId' });
Author.belongsTo(Country, { as: 'country' });

module.exports = { sequelize, Author, Book, Country, Tag };
