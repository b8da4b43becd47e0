# PartnerCenterPowerShellModule (last released in 2018)
$customer = Get-PCCustomer -TenantId $customerId
# Without delegated administration the company's address is left out.
$customer.companyProfile.companyName
