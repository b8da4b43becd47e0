// partnerOperations is an IAggregatePartner of the .NET SDK (archived in 2023), signed in as app + user.
var partners = await partnerOperations.Relationships.GetAsync(
    PartnerRelationshipType.IsIndirectCloudSolutionProviderOf);
foreach (var partner in partners.Items)
{
    // MpnId is what PartnerIdOnRecord of a line item takes.
    Console.WriteLine($"{partner.Name} {partner.MpnId}");
}
