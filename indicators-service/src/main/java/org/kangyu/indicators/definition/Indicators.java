package org.kangyu.indicators.definition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** All indicators. */
@ApplicationScoped
class Indicators implements PanacheRepositoryBase<Indicator, String> {

    private static final Text UNKNOWN = Text.of("没有指标 %s", "There is no indicator %s");

    private final Cursors cursors;

    Indicators(Cursors cursors) {
        this.cursors = cursors;
    }

    Indicator get(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, UNKNOWN.with(code)));
    }

    List<IndicatorDocument> documents() {
        return listAll().stream().map(Indicator::document).toList();
    }

    Page<IndicatorView> page(IndicatorFilter filter, Paging paging) {
        var list = "indicators" + filter;
        var after = paging.after(cursors, list);
        var all = find("order by code").stream().filter(filter::takes).toList(); // some hundred: no index is needed
        var rows = all.stream()
                .filter(indicator -> after == null || indicator.code().compareTo(after) > 0)
                .limit(paging.rows())
                .map(IndicatorView::of)
                .toList();
        return paging.page(
                rows, last -> cursors.write(list, List.of(last.document().code())), all::size);
    }
}
