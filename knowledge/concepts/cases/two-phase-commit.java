package shop;

import javax.sql.XADataSource;  // mention: XADataSource
import javax.sql.XAConnection;  // mention: XAConnection
import javax.transaction.xa.XAResource;  // mention: XAResource
import org.springframework.transaction.jta.JtaTransactionManager;  // mention: JtaTransactionManager
import jakarta.transaction.UserTransaction;  // mention: UserTransaction
import com.atomikos.jdbc.AtomikosDataSourceBean;  // mention: AtomikosDataSourceBean

class TwoPhaseCommitSample {
    private Shop shop;

    private XADataSource xADataSource1; // mention: XADataSource

    private XAConnection xAConnection2; // mention: XAConnection

    private XAResource xAResource3; // mention: XAResource

    private JtaTransactionManager jtaTransactionManager4; // mention: JtaTransactionManager

    private UserTransaction userTransaction5; // mention: UserTransaction

    private javax.transaction.UserTransaction userTransaction6; // mention: UserTransaction

    private AtomikosDataSourceBean atomikosDataSourceBean7; // mention: AtomikosDataSourceBean

    void unrelated(Shelf shelf, String label) {
        shelf.XADataSource(label);
    }
}
