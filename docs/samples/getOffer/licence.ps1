# PartnerCenterPowerShellModule (last released in 2018)
$offer = Get-PCOffer -CountryId 'US' -OfferId '031C9E47-4802-4248-838E-778FB1D2CC05'
$offer.name
