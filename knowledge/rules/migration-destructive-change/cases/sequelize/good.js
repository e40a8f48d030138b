module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.addColumn('users', 'email', { type: Sequelize.STRING });
  },
  async down(queryInterface) {
    await queryInterface.removeColumn('users', 'email');
  },
};
