package org.kangyu.facilities.code.identifier;

import jakarta.enterprise.context.ApplicationScoped;

/** Organisation codes (GB 11714). */
@ApplicationScoped
class OrganisationScheme implements Scheme {

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public Verdict check(Question question) {
        var verdict = new Verdict();
        var spelling = new Spelling(new OrganisationCode(), question.value(), verdict);
        if (spelling.isWritten()) {
            spelling.requireCheck();
            int last = OrganisationCode.LENGTH - 1;
            verdict.part("body", spelling.plain().substring(0, last), spelling.position(0), null);
            verdict.part("check", spelling.plain().substring(last), spelling.position(last), null);
        }
        return verdict;
    }
}
