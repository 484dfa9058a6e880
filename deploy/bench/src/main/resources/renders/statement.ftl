On ${w.dayMonth(occurrence.date)} the world observes ${w.safe(observance.name)}. The ${w.safe(observance.proclaimedBy)} established the day ${w.yearsAgo(observance.yearsSince)}<#if observance.purpose?has_content>, and its aims have not changed: ${w.safe(w.joined(observance.purpose))}</#if>.

This year’s theme is “${w.safe(theme.name)}”.<#if theme.meaning?has_content> ${w.safe(w.upperFirst(theme.meaning))}</#if>

${w.safe(honoree.name)} is one of them<#if honoree.role?has_content>: ${w.safe(honoree.role)}<#if honoree.organisation?has_content> of ${w.safe(honoree.organisation)}</#if> in <#if honoree.city?has_content>${w.safe(honoree.city)}<#else>${w.safe(office.city)}</#if></#if>.<#if honoree.honouredAs?has_content> <#if honoree.gender == "feminine">She is<#elseif honoree.gender == "masculine">He is<#else>They are</#if> honoured as ${w.safe(honoree.honouredAs)}.</#if>

<#if honoree.figures?has_content>
<#if honoree.gender == "feminine">Her<#elseif honoree.gender == "masculine">His<#else>Their</#if> record in figures:

<#list honoree.figures as figure>
- <#if figure.value != 0><#if figure.qualifier?has_content>${w.safe(figure.qualifier)} </#if>${w.formatted(figure.value)} </#if>${w.safe(figure.what)}<#if figure.year != 0> (${w.plain(figure.year)})</#if>
</#list>
</#if>

<#if circumstance.text?has_content>
${w.safe(w.upperFirst(circumstance.text))}
</#if>

<#list milestones as milestone>
The year ${w.plain(milestone.year)} is also the ${w.ordinal(milestone.number)} anniversary of the ${w.safe(milestone.what)}, which looks at how the whole world meets this crime. What it says is plain: there is no excuse for looking away, and the time for bold action is now.

</#list>
<#if recommendations.from?has_content>The ${w.safe(recommendations.from)}<#else>Its latest edition</#if> recommends that ${w.safe(office.country)}:

<#list recommendations.items as item>
- ${w.safe(item)}
</#list>

<#if promise.text?has_content>
${w.safe(promise.text)}
</#if>

Governments, civil society, survivors and those who speak for them have worked at this for two decades and more. Much has been won. The work that remains is ours, together.
