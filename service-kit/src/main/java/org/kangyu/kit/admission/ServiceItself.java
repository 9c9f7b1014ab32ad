package org.kangyu.kit.admission;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** A service that does all that it is asked itself. */
@Singleton
@DefaultBean
class ServiceItself implements Destination {

    @Override
    public String of(String path) {
        return "service";
    }
}
