const { Schema, model } = require('mongoose');

module.exports = model('Author', new Schema({ name: String, country: { type: Schema.Types.ObjectId, ref: 'Country' } }));
