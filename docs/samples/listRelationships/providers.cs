// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023), signed in as app + user.
var partners = await partnerOperations.Relationships.GetAsync(
    PartnerRelationshipType.IsIndirectResellerOf);
foreach (var partner in partners.Items)
{
    Console.WriteLine($"{partner.Name} {partner.State}");
}
