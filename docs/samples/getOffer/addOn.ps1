# PartnerCenterPowerShellModule (last released in 2018)
$offer = Get-PCOffer -CountryId 'US' -OfferId '2828BE95-46BA-4F91-B2FD-0BEF192ECF60'
$offer.isAddOn
