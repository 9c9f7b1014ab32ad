package org.kangyu.kit.writing;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.kangyu.kit.audit.Audit;

/** Records refused attempts, in a transaction of their own: the one they were refused in leaves nothing. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class Refusals {

    private final Audit audit;

    Refusals(Audit audit) {
        this.audit = audit;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void record(String action, int status) {
        audit.record(action, status, null);
    }
}
