package org.kangyu.system.demo;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one platform with the demo to all classes that only read it; it is stopped after the last test. */
public final class SharedDemo implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedDemo.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DemoCluster.class;
    }

    @Override
    public DemoCluster resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        return store.computeIfAbsent(DemoCluster.class, type -> DemoCluster.start(), DemoCluster.class);
    }
}
