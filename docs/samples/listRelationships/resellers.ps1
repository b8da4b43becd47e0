# PartnerCenter module (last released in 2020), signed in as app + user
# MpnId is what PartnerIdOnRecord of a line item takes.
Get-PartnerIndirectReseller | Format-Table Name, MpnId, State
