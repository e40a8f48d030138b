module.exports = {
  up: async (queryInterface, Sequelize) => {
    // expect-next: migration-unsafe-not-null
    await queryInterface.addColumn('users', 'locale', { type: Sequelize.STRING, allowNull: false });
  },
  down: async (queryInterface) => {
    await queryInterface.removeColumn('users', 'locale');
  },
};
