package org.kangyu.facilities.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** Lists and their codes as clients see them. */
@ApplicationScoped
class CodeCatalogue {

    private final CodeLists lists;
    private final Present present;
    private final Pages pages;

    CodeCatalogue(CodeLists lists, Present present, Pages pages) {
        this.lists = lists;
        this.present = present;
        this.pages = pages;
    }

    Page<CodeListView> lists(Paging paging) {
        var today = present.today();
        var views = new TreeMap<String, CodeListView>();
        lists.all().values().forEach(list -> views.put(list.list(), CodeListView.of(list, today)));
        return pages.page(views, paging, "codes");
    }

    Page<ListedCode> codes(String name, CodeFilter filter, Validity validity, Paging paging) {
        var list = lists.get(name);
        var codes = list.on(validity.dayIn(list, present.today()));
        codes.values().removeIf(code -> !filter.takes(code));
        return pages.page(codes, paging, "codes/" + name + filter + validity);
    }

    ListedCode code(String name, String code, Validity validity) {
        var list = lists.get(name);
        return list.get(code, validity.dayIn(list, present.today()));
    }
}
