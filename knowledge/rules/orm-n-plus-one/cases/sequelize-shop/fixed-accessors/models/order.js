const { Model, DataTypes } = require('sequelize');

class Order extends Model {
  static associate(models) {
    this.belongsTo(models.Customer, { as: 'customer', foreignKey: 'customerId' });
    Order.hasMany(models.OrderLine, { as: 'lines', foreignKey: 'orderId' });
  }

  async getPdf() {
    return `${this.id}.pdf`;
  }
}

module.exports = (sequelize) => Order.init({ reference: DataTypes.STRING }, { sequelize });
module.exports.Order = Order;
