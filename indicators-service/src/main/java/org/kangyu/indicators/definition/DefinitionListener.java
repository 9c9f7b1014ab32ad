package org.kangyu.indicators.definition;

/** Somebody who keeps figures of indicators; told in the transaction that changes the definition. */
@FunctionalInterface
public interface DefinitionListener {

    void defined(DefinedIndicator indicator);
}
